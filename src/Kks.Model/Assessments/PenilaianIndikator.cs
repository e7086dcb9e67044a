using Kks.Model.Instruments;
using Kks.Model.Rules;
using Kks.Model.Submissions;

namespace Kks.Model.Assessments;

/// <summary>The assessment of one indicator of a setting, or of one item of a body.</summary>
public sealed record PenilaianIndikator
{
    /// <summary>The indicator.</summary>
    public required Indikator Indikator { get; init; }

    /// <summary>The answer; null where the submission has none.</summary>
    public Jawaban? Jawaban { get; init; }

    /// <summary>The option each level chose; null where it chose none.</summary>
    public required PerTingkat<Opsi?> Opsi { get; init; }

    /// <summary>The value of each level's option; null where it chose none or the instrument leaves the value blank.</summary>
    public required PerTingkat<decimal?> Nilai { get; init; }

    /// <summary>Whether the indicator counts in the value of its setting: some option of its scale has a value.</summary>
    public required bool Dinilai { get; init; }

    /// <summary>Result and target of the first data year, where given.</summary>
    public Capaian? CapaianAwal { get; init; }

    /// <summary>Result and target of the last data year, where given.</summary>
    public Capaian? CapaianAkhir { get; init; }

    /// <summary>The last data year's result less the first's, in the indicator's unit; null where one is missing.</summary>
    public decimal? Perubahan { get; init; }

    /// <summary>The direction of <see cref="Perubahan"/>.</summary>
    public Arah? Arah { get; init; }

    /// <summary>What the numbers say about the option.</summary>
    public required HasilAturan Hasil { get; init; }

    /// <summary>The contradiction between the district's option and its numbers, where there is one.</summary>
    public Pertentangan? Pertentangan { get; init; }

    /// <summary>Whether the district chose an option.</summary>
    public required bool AdaOpsi { get; init; }

    /// <summary>Whether there is a narrative of the district's own.</summary>
    public required bool AdaNarasi { get; init; }

    /// <summary>Whether the indicator is measured in numbers.</summary>
    public required bool PerluCapaian { get; init; }

    /// <summary>Whether the results of every data year are there.</summary>
    public required bool AdaCapaian { get; init; }

    /// <summary>The evidence asked for of which no piece is given.</summary>
    public IReadOnlyList<BuktiDiminta> BuktiKurang { get; init; } = [];

    /// <summary>Whether nothing is lacking: option, narrative, results where due, evidence where asked.</summary>
    public bool Lengkap => AdaOpsi && AdaNarasi && (AdaCapaian || !PerluCapaian) && BuktiKurang.Count == 0;
}
