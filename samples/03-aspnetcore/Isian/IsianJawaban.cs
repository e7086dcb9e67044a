using AplikasiDaerah.Data;
using Kks.Model.Assessments;
using Kks.Model.Instruments;
using Kks.Model.Submissions;

namespace AplikasiDaerah.Isian;

/// <summary>The form of one answer. Every field is named by its data path, so that a diagnostic names the field it belongs to.</summary>
public sealed class IsianJawaban
{
    public IsianOpsi Opsi { get; set; } = new();

    /// <summary>One entry per year of <see cref="Tahun"/>, in its order.</summary>
    public IList<IsianCapaian> Capaian { get; set; } = [];

    public IsianAmbang Ambang { get; set; } = new();

    public string? PerangkatDaerah { get; set; }

    public string? Narasi { get; set; }

    /// <summary>The version of the answer that was read; see <see cref="IUsulanStore.SimpanAsync"/>.</summary>
    public int Versi { get; set; }

    /// <summary>The form of an answer as it stands.</summary>
    public static IsianJawaban Dari(PenilaianIndikator penilaian, Instrumen instrumen, VersiJawaban versi)
    {
        ArgumentNullException.ThrowIfNull(penilaian);
        var jawaban = penilaian.Jawaban ?? new Jawaban { Kunci = penilaian.Indikator.Kunci };
        return new IsianJawaban
        {
            Opsi = new IsianOpsi { Mandiri = penilaian.Opsi.Mandiri is { } opsi ? NamaOpsi.Dari(penilaian.Indikator, opsi) : null },
            Capaian = [.. Tahun(instrumen, jawaban).Select(tahun => Dari(jawaban.Capaian.FirstOrDefault(c => c.Tahun == tahun)))],
            Ambang = new IsianAmbang { Nilai = AngkaIsian.Tulis(jawaban.Ambang?.Nilai), Sumber = jawaban.Ambang?.Sumber },
            PerangkatDaerah = jawaban.PerangkatDaerah,
            Narasi = jawaban.Narasi,
            Versi = versi.Nomor,
        };
    }

    /// <summary>The years the form asks for: the data years of the edition, then any other that has figures already.</summary>
    public static IReadOnlyList<int> Tahun(Instrumen instrumen, Jawaban? jawaban)
    {
        ArgumentNullException.ThrowIfNull(instrumen);
        return [.. instrumen.TahunData.Union(jawaban?.Capaian.Select(c => c.Tahun) ?? [])];
    }

    private static IsianCapaian Dari(Capaian? capaian) => new()
    {
        Target = AngkaIsian.Tulis(capaian?.Target),
        Nilai = AngkaIsian.Tulis(capaian?.Nilai),
        Pembilang = AngkaIsian.Tulis(capaian?.Pembilang),
        Penyebut = AngkaIsian.Tulis(capaian?.Penyebut),
    };
}
