using System.Globalization;
using Kks.Model.Submissions;
using Kks.Reporting.Indonesian;

namespace Kks.Reporting.Narratives;

/// <summary>Names the evidence: documents with number and date, what they cover, and what photos show.</summary>
internal static class EvidenceSentences
{
    private const int Named = 3;

    public static IEnumerable<string> Make(NarrativeFacts facts, Ragam ragam)
    {
        var bukti = facts.Penilaian.Jawaban?.Bukti ?? [];
        var papers = bukti.Where(item => item.Foto is null).ToList();
        var photos = bukti.Where(item => item.Foto is not null).ToList();
        return
        [
            .. Agency(facts, ragam),
            .. bukti.Count == 0 ? ["Bukti pendukung belum dilampirkan."] : Array.Empty<string>(),
            .. Papers(papers, ragam),
            .. Photos(photos),
        ];
    }

    private static IEnumerable<string> Agency(NarrativeFacts facts, Ragam ragam) => facts.PerangkatDaerah is { } agency
        ? [ragam.Pick(
            6,
            $"{facts.Sebutan} ini dijawab oleh {agency.Nama}.",
            $"Penanggung jawab data {facts.Sebutan} ini adalah {agency.Nama}.",
            $"Data {facts.Sebutan} ini menjadi tanggung jawab {agency.Nama}.")]
        : [];

    private static IEnumerable<string> Papers(List<Bukti> papers, Ragam ragam)
    {
        if (papers.Count == 0)
        {
            yield break;
        }

        var names = papers.Take(Named).Select(Name).ToList();
        if (papers.Count > Named)
        {
            names.Add($"{Angka.Format(papers.Count - Named)} dokumen lain dalam tabel bukti");
        }

        var list = Rangkaian.Join(names, papers.Count > Named ? "serta" : "dan");
        yield return ragam.Pick(
            5,
            $"Jawaban ini dibuktikan dengan {list}.",
            $"Bukti yang dilampirkan adalah {list}.",
            $"Bukti pendukungnya ialah {list}.");

        if (Covered(papers) is { Count: > 0 } years)
        {
            yield return $"Dokumen tersebut mencakup tahun data {Rangkaian.Join(years.Select(Year))}.";
        }
    }

    private static IEnumerable<string> Photos(List<Bukti> photos)
    {
        if (photos.Count == 0)
        {
            yield break;
        }

        var shown = photos.Select(photo => Shown(photo.Foto!)).FirstOrDefault(text => text.Length > 0);
        var count = photos.Count == 1 ? "satu foto" : $"{Terbilang.Format(photos.Count)} foto";
        yield return string.IsNullOrEmpty(shown)
            ? $"Dokumentasi lapangan berupa {count} disertakan; keterangan kegiatannya belum diisi."
            : $"Pelaksanaannya didokumentasikan dalam {count}{(photos.Count == 1 ? ", yaitu" : ", antara lain")} {shown}.";
    }

    private static string Shown(Foto foto) => string.Join(' ', new[]
    {
        foto.Kegiatan,
        foto.Lokasi is { } lokasi ? $"di {lokasi}" : null,
        foto.Waktu is { } waktu ? $"pada {Tanggal.Format(DateOnly.FromDateTime(waktu))}" : null,
    }.Where(part => !string.IsNullOrWhiteSpace(part)));

    private static string Name(Bukti bukti) => string.Join(' ', new[]
    {
        bukti.Judul.Trim().TrimEnd('.'),
        string.IsNullOrWhiteSpace(bukti.Nomor) ? null : $"Nomor {bukti.Nomor}",
        bukti.Tanggal is { } tanggal ? $"tanggal {Tanggal.Format(tanggal)}" : null,
    }.Where(part => !string.IsNullOrWhiteSpace(part)));

    private static List<int> Covered(List<Bukti> papers) =>
        [.. papers.SelectMany(paper => paper.TahunData).Distinct().Order()];

    private static string Year(int tahun) => tahun.ToString(CultureInfo.InvariantCulture);
}
