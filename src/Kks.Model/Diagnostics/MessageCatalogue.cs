using System.Globalization;
using System.Resources;

namespace Kks.Model.Diagnostics;

/// <summary>The texts of diagnostics in every language the product speaks. The language always comes from the caller.</summary>
internal sealed class MessageCatalogue(ResourceManager resources)
{
    /// <summary>The texts of Kks.Model.</summary>
    public static MessageCatalogue Model { get; } = new(new ResourceManager("Kks.Model.Resources.Messages", typeof(MessageCatalogue).Assembly));

    public string Text(CultureInfo culture, string key, params object?[] arguments)
    {
        var text = resources.GetString(key, culture) ?? throw new MissingManifestResourceException($"No text '{key}'.");
        return string.Format(culture, text, arguments);
    }
}
