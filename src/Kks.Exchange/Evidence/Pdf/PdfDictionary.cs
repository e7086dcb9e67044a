namespace Kks.Exchange.Evidence.Pdf;

/// <summary>A dictionary of a PDF file.</summary>
internal sealed class PdfDictionary
{
    private readonly Dictionary<string, object> values = new(StringComparer.Ordinal);

    public IEnumerable<object> Values => values.Values;

    public object? this[string name] => values.GetValueOrDefault(name);

    /// <summary>Sets a value; the first of two with the same name counts.</summary>
    public void Add(string name, object value) => values.TryAdd(name, value);

    /// <summary>The name written as a value; null where there is none.</summary>
    public string? Name(string name) => (this[name] as PdfName)?.Value;
}
