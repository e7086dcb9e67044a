using Kks.Model.Assessments;
using Kks.Model.Instruments;
using Kks.Model.Submissions;
using Kks.Model.Validation;
using Kks.Reporting.Indonesian;
using Kks.Reporting.Sets;

namespace AplikasiDaerah.Data;

/// <summary>Everything pages show of one state of the submission. Immutable, shared by all requests until somebody saves.</summary>
public sealed record Keadaan
{
    public required UsulanTersimpan Tersimpan { get; init; }

    /// <summary>The submission as documents need it; null where a check finds an error, which the app itself never saves.</summary>
    public required ValidUsulan? Valid { get; init; }

    public required Penilaian Penilaian { get; init; }

    /// <summary>The documents there can be, in the order of the packs.</summary>
    public required IReadOnlyList<PlannedDocument> Dokumen { get; init; }

    public Usulan Usulan => Tersimpan.Usulan;

    public Instrumen Instrumen => Penilaian.Instrumen;

    public string NamaDaerah => $"{(Usulan.Daerah.Jenis == JenisDaerah.Kota ? "Kota" : "Kabupaten")} {Usulan.Daerah.Nama}";

    /// <summary>A moment as people in the district read it.</summary>
    public string WaktuSetempat(DateTimeOffset waktu)
    {
        var zona = ZonaWaktuDaerah.Find(Usulan.Daerah.Kode, Usulan.Daerah.Provinsi) ?? ZonaWaktu.Wib;
        return Waktu.Format(waktu.ToOffset(TimeSpan.FromHours(7 + (int)zona)).DateTime, zona);
    }

    public PenilaianTatanan? Tatanan(string kunci) => Penilaian.Tatanan.FirstOrDefault(t => t.Tatanan.Kunci == kunci);

    public VersiJawaban Versi(string tatanan, string indikator) => Tersimpan.Jawaban.GetValueOrDefault((tatanan, indikator));
}
