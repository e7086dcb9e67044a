using System.Globalization;

namespace Kks.Model.Checks.Jalan;

/// <summary>The sentences of a road, in one language.</summary>
internal sealed class JalanTeks(CultureInfo culture)
{
    public string this[string key] => CheckMessages.Katalog.Text(culture, key);

    public string Format(string key, params object?[] arguments) => CheckMessages.Katalog.Text(culture, key, arguments);
}
