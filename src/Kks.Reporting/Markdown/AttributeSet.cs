namespace Kks.Reporting.Markdown;

/// <summary>The attributes in braces behind a directive: <c>{#nama .kelas kunci=nilai kunci="nilai panjang"}</c>.</summary>
internal sealed class AttributeSet
{
    public static readonly AttributeSet Empty = new();

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    public string? Id { get; set; }

    public List<string> Classes { get; } = [];

    public IEnumerable<string> Keys => _values.Keys;

    public string? this[string key] => _values.GetValueOrDefault(key);

    public void Set(string key, string value) => _values[key] = value;

    public bool Has(string name) => Classes.Contains(name) || _values.ContainsKey(name);
}
