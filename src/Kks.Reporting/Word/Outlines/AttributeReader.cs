using System.Globalization;
using Kks.Reporting.Markdown;
using Kks.Reporting.Word.Diagnosing;
using Markdig.Syntax;

namespace Kks.Reporting.Word.Outlines;

/// <summary>Reads attribute values as what they are meant to be; a value that is not is reported as KKS4004 and left out.</summary>
internal readonly struct AttributeReader(AttributeSet attributes, MarkdownObject place, DiagnosticBag diagnostics)
{
    private static readonly char[] Separators = [' ', ';'];

    private static readonly Dictionary<string, bool> Flags = new() { ["ya"] = true, ["tidak"] = false };

    /// <summary>The value; null where it is missing or blank.</summary>
    public string? Text(string key) => attributes[key] is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    /// <summary>The words of a value, between blanks or semicolons; a comma inside one is a decimal comma.</summary>
    public IReadOnlyList<string> Words(string key) =>
        attributes[key]?.Split(Separators, StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>The values of <c>kunci</c>, <c>kunci1</c>, <c>kunci2</c>, … that are not blank.</summary>
    public IReadOnlyList<string> Numbered(string key)
    {
        var values = new List<string>();
        if (Text(key) is { } first)
        {
            values.Add(first);
        }

        for (var i = 1; i <= 9; i++)
        {
            if (Text(string.Create(CultureInfo.InvariantCulture, $"{key}{i}")) is { } value)
            {
                values.Add(value);
            }
        }

        return values;
    }

    public int? Integer(string key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value < 100_000)
        {
            return value;
        }

        Report(key, text, "bilangan bulat");
        return null;
    }

    /// <summary>A length such as <c>8cm</c> or <c>25mm</c>, in centimetres.</summary>
    public double? Centimetres(string key) => Text(key) is { } text ? ReadCentimetres(key, text) : null;

    public bool? Flag(string key) => OptionalChoice(key, Flags);

    public T Choice<T>(string key, IReadOnlyDictionary<string, T> choices)
        where T : struct => OptionalChoice(key, choices) ?? default;

    public T Choice<T>(string key, string word, IReadOnlyDictionary<string, T> choices)
        where T : struct
    {
        if (choices.TryGetValue(word, out var value))
        {
            return value;
        }

        Report(key, word, string.Join(", ", choices.Keys));
        return default;
    }

    public T? OptionalChoice<T>(string key, IReadOnlyDictionary<string, T> choices)
        where T : struct
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (choices.TryGetValue(text, out var value))
        {
            return value;
        }

        Report(key, text, string.Join(", ", choices.Keys));
        return null;
    }

    private double? ReadCentimetres(string key, string text)
    {
        if (Length.TryParse(text, out var length) && length.Unit == LengthUnit.Centimetre && length.Value > 0)
        {
            return length.Value;
        }

        Report(key, text, "panjang seperti 8cm");
        return null;
    }

    private void Report(string key, string value, string expected) =>
        diagnostics.Error("KKS4004", $"Atribut '{key}' tidak dapat bernilai '{value}'.", place, $"Yang dikenal: {expected}.");
}
