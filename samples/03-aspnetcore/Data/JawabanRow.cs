namespace AplikasiDaerah.Data;

/// <summary>The answer to one indicator. People edit one at a time, so it is what can be in conflict.</summary>
public sealed class JawabanRow
{
    public required string Tatanan { get; set; }

    public required string Indikator { get; set; }

    /// <summary>The answer as JSON, the form Kks.Model reads and writes.</summary>
    public required string Isi { get; set; }

    /// <summary>Counts the saves of this answer; whoever saves says which one they had read.</summary>
    public int Versi { get; set; }

    /// <summary>The place among all answers; documents carry a fingerprint of the data, which the order is part of.</summary>
    public int Urutan { get; set; }

    public DateTimeOffset Disimpan { get; set; }
}
