using System.Globalization;
using Kks.Templating.Runtime;

namespace Kks.Templating.Builtins;

/// <summary>Finds the culture a template names.</summary>
internal static class Cultures
{
    /// <summary>The culture of that name; the current one if there is no name.</summary>
    public static CultureInfo Named(CallContext call, string? name)
    {
        if (name is null)
        {
            return call.Culture;
        }

        try
        {
            return CultureInfo.GetCultureInfo(name, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            throw call.Error($"Budaya \"{name}\" tidak dikenal; pakai misalnya id-ID.");
        }
    }
}
