using Kks.Reporting.Indonesian;

namespace Kks.Reporting.Narratives;

/// <summary>How numbers of one unit (<i>satuan</i>) are said: the value, a difference, and the verb that fits. Thread-safe.</summary>
public sealed class SatuanTeks
{
    // Units that say what a figure is rather than what is counted: nobody says "72 indeks".
    private static readonly string[] Silent = ["indeks", "kategori", "nilai", "angka", "skor", "rasio"];

    private readonly string? _satuan;

    private readonly bool _percent;

    private readonly bool _silent;

    /// <summary>Makes the wording for a unit.</summary>
    /// <param name="satuan">The instrument's unit, such as <c>persen</c> or <c>rumah tangga</c>; null for a bare number.</param>
    public SatuanTeks(string? satuan)
    {
        _satuan = string.IsNullOrWhiteSpace(satuan) ? null : satuan.Trim();
        _percent = _satuan is not null && FirstWord(_satuan).Equals("persen", StringComparison.OrdinalIgnoreCase);
        _silent = _satuan is null || Silent.Contains(FirstWord(_satuan), StringComparer.OrdinalIgnoreCase);
        IsCount = !_percent && !_silent && !_satuan!.Contains("per ", StringComparison.OrdinalIgnoreCase)
            && !_satuan.Equals("tahun", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether things are counted, so that numbers grow by addition: <c>bertambah 2 kasus</c>.</summary>
    public bool IsCount { get; }

    /// <summary>The value with its unit: <c>97,5%</c>, <c>4 kasus</c>, <c>71,23 tahun</c>, <c>72,4</c>.</summary>
    public string Value(decimal value) => _percent ? Angka.Percent(value) + Rest() : WithUnit(Angka.Format(value));

    /// <summary>The value in a table, where the unit has a column of its own: <c>97,5%</c>, <c>4</c>, <c>72,4</c>.</summary>
    public string Cell(decimal value) => _percent ? Angka.Percent(value) : Angka.Format(value);

    /// <summary>A difference without its sign: <c>2,5 poin persen</c>, <c>1 kasus</c>, for an index <c>1,2 poin</c>; at most two decimals.</summary>
    public string Difference(decimal difference)
    {
        var number = Angka.Format(Math.Abs(difference), 2);
        return _percent ? number + " poin persen" : _silent && _satuan is not null ? number + " poin" : WithUnit(number);
    }

    /// <summary>The verb for a change: <c>bertambah</c> or <c>berkurang</c> for counts, <c>naik</c> or <c>turun</c> for the rest.</summary>
    public string Verb(decimal difference) => difference switch
    {
        > 0 => IsCount ? "bertambah" : "naik",
        < 0 => IsCount ? "berkurang" : "turun",
        _ => "tetap",
    };

    /// <summary>The noun for a change: <c>penambahan</c> or <c>pengurangan</c> for counts, <c>kenaikan</c> or <c>penurunan</c> for the rest.</summary>
    public string Noun(decimal difference) => difference switch
    {
        > 0 => IsCount ? "penambahan" : "kenaikan",
        < 0 => IsCount ? "pengurangan" : "penurunan",
        _ => "capaian yang tetap",
    };

    /// <summary>A bound in words: <c>&gt;=</c> 80 per cent is <c>paling rendah 80%</c>.</summary>
    public string Bound(string banding, decimal value) => banding switch
    {
        ">=" => IsCount ? "paling sedikit " : "paling rendah ",
        "<=" => IsCount ? "paling banyak " : "paling tinggi ",
        ">" => IsCount ? "lebih dari " : "di atas ",
        "<" => IsCount ? "kurang dari " : "di bawah ",
        _ => "tepat ",
    } + Value(value);

    private static string FirstWord(string text) => text.Split(' ', 2)[0];

    private string Rest() => _satuan!.Contains(' ', StringComparison.Ordinal) ? _satuan[_satuan.IndexOf(' ', StringComparison.Ordinal)..] : "";

    private string WithUnit(string number) => _silent ? number : $"{number} {_satuan}";
}
