namespace Kks.Model.Checks.Banding;

/// <summary>Two submissions compared, indicator by indicator: the newer edition's order, after each setting what is gone from it. Immutable.</summary>
public sealed record Perbandingan
{
    /// <summary>The edition of the older submission.</summary>
    public required string EdisiLama { get; init; }

    /// <summary>The edition of the newer submission.</summary>
    public required string EdisiBaru { get; init; }

    /// <summary>The indicators and items.</summary>
    public required IReadOnlyList<BandingIndikator> Butir { get; init; }

    /// <summary>The indicators whose remarks of last time have no answer yet.</summary>
    public IReadOnlyList<BandingIndikator> CatatanTerbuka => [.. Butir.Where(b => b.CatatanDijawab == false)];

    /// <summary>How many stand so.</summary>
    /// <param name="hasil">How they stand.</param>
    public int Jumlah(HasilBanding hasil) => Butir.Count(b => b.Hasil == hasil);
}
