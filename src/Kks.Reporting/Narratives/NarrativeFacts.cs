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

    /// <summary>What the answer is to, within a sentence: <c>indikator</c> by default, <c>butir</c> for an item of a body.</summary>
    public string Sebutan { get; init; } = "indikator";

    /// <summary>The agency that answers; null where it is not known.</summary>
    public PerangkatDaerah? PerangkatDaerah { get; init; }

    /// <summary>The years spoken of: the instrument's data years or, where it names none, those the answer gives.</summary>
    internal IReadOnlyList<int> Tahun => TahunData.Count > 0
        ? TahunData
        : [.. (Penilaian.Jawaban?.Capaian ?? []).Select(capaian => capaian.Tahun).Distinct().Order()];

    /// <summary>Whether the district has said anything: an option, a narrative, a figure or a piece of evidence.</summary>
    internal bool Terjawab => Penilaian.AdaOpsi || Penilaian.AdaNarasi || Penilaian.Jawaban is { Bukti.Count: > 0 } ||
        (Penilaian.Jawaban?.Capaian.Any(capaian => (capaian.Nilai ?? capaian.Target ?? capaian.Pembilang ?? capaian.Penyebut) is not null) ?? false);

    /// <summary>Result and target of a year, where given.</summary>
    internal Capaian? Capaian(int tahun) => Penilaian.Jawaban?.Capaian.FirstOrDefault(capaian => capaian.Tahun == tahun);
}
