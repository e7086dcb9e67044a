namespace Kks.Model.Submissions;

/// <summary>The answer (<i>jawaban</i>) to one indicator of a setting or one item of a body.</summary>
public sealed record Jawaban
{
    /// <summary>The indicator's key in the instrument.</summary>
    public required string Kunci { get; init; }

    /// <summary>The options claimed and decided.</summary>
    public OpsiDiklaim Opsi { get; init; } = new();

    /// <summary>The result and target per data year.</summary>
    public IReadOnlyList<Capaian> Capaian { get; init; } = [];

    /// <summary>The district's value for a threshold that the instrument leaves to an outside figure (<i>acuan</i>).</summary>
    public AmbangAcuan? Ambang { get; init; }

    /// <summary>The narrative (<i>narasi</i>), Markdown; made from the numbers where it is missing.</summary>
    public string? Narasi { get; init; }

    /// <summary>The key of the agency that answers.</summary>
    public string? PerangkatDaerah { get; init; }

    /// <summary>Remarks of the district or of verifiers.</summary>
    public string? Catatan { get; init; }

    /// <summary>The district's reply (<i>tanggapan</i>) to what verifiers remarked, this time or last time.</summary>
    public string? Tanggapan { get; init; }

    /// <summary>The last day (<i>tenggat</i>) by which what is lacking must be in; null takes the agency's own.</summary>
    public DateOnly? Tenggat { get; init; }

    /// <summary>The check of this answer in the field.</summary>
    public PeriksaLapangan? PeriksaLapangan { get; init; }

    /// <summary>The evidence.</summary>
    public IReadOnlyList<Bukti> Bukti { get; init; } = [];

    /// <summary>The worksheet the answer was last taken over from; null where it was written in the data file.</summary>
    public SumberIsian? Sumber { get; init; }
}
