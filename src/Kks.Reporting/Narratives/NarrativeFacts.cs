using Kks.Model.Assessments;
using Kks.Model.Submissions;

namespace Kks.Reporting.Narratives;

/// <summary>What a default narrative is made from.</summary>
public sealed record NarrativeFacts
{
    /// <summary>The district with its kind, for example <c>Kabupaten Klungkung</c>.</summary>
    public required string Daerah { get; init; }

    /// <summary>The data years, oldest first; empty where the instrument does not name them.</summary>
    public required IReadOnlyList<int> TahunData { get; init; }

    /// <summary>The indicator, its answer and what its numbers say.</summary>
    public required PenilaianIndikator Penilaian { get; init; }

    /// <summary>The agency that answers; null where it is not known.</summary>
    public PerangkatDaerah? PerangkatDaerah { get; init; }

    /// <summary>The years spoken of: the instrument's data years or, where it names none, those the answer gives.</summary>
    internal IReadOnlyList<int> Tahun => TahunData.Count > 0
        ? TahunData
        : [.. (Penilaian.Jawaban?.Capaian ?? []).Select(capaian => capaian.Tahun).Distinct().Order()];

    /// <summary>Result and target of a year, where given.</summary>
    internal Capaian? Capaian(int tahun) => Penilaian.Jawaban?.Capaian.FirstOrDefault(capaian => capaian.Tahun == tahun);
}
