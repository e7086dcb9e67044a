using System.Globalization;
using System.Resources;

namespace Kks.Reporting.Testing.Resources;

/// <summary>What a failed comparison says, in the language asked for. Immutable.</summary>
internal sealed class TestingTexts
{
    private static readonly ResourceManager Resources = new(typeof(TestingTexts));

    private readonly CultureInfo _culture;

    private TestingTexts(CultureInfo culture) => _culture = culture;

    public string this[string key] => Resources.GetString(key, _culture) ?? throw new MissingManifestResourceException($"No text named {key}.");

    /// <param name="language"><c>en</c> for English, anything else for Indonesian.</param>
    public static TestingTexts For(string language) => new(CultureInfo.GetCultureInfo(language == "en" ? "en" : "id-ID"));

    public string Format(string key, params object?[] values) => string.Format(_culture, this[key], values);
}
