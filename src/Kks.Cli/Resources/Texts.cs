using System.Globalization;
using System.Resources;

namespace Kks.Cli.Resources;

/// <summary>What the command says, in the language asked for. Immutable.</summary>
internal sealed class Texts
{
    public const string Indonesian = "id";
    public const string English = "en";

    private static readonly ResourceManager Resources = new(typeof(Texts));

    private Texts(CultureInfo culture) => Culture = culture;

    /// <summary>The language, also for messages of the library.</summary>
    public CultureInfo Culture { get; }

    /// <summary>One text by its key; a missing key is a bug and throws.</summary>
    public string this[string key] => Resources.GetString(key, Culture)
        ?? throw new MissingManifestResourceException($"No text named {key}.");

    public static Texts For(string language) =>
        new(CultureInfo.GetCultureInfo(language == English ? "en" : "id-ID"));

    public string Format(string key, params object?[] values) => string.Format(Culture, this[key], values);
}
