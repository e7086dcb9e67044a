using Kks.Model.Diagnostics;

namespace Kks.Model.Checks.Pemeriksa;

/// <summary>Every line of the form of general data is filled in.</summary>
internal sealed class DataUmumPemeriksa : IPemeriksa
{
    public IEnumerable<Temuan> Periksa(KonteksPemeriksaan konteks)
    {
        var data = konteks.Usulan.DataUmum;
        (string Isian, bool Ada)[] isian =
        [
            ("ketuaTimPembina", !string.IsNullOrWhiteSpace(data.KetuaTimPembina)),
            ("namaForum", !string.IsNullOrWhiteSpace(data.NamaForum)),
            ("ketuaForum", !string.IsNullOrWhiteSpace(data.KetuaForum)),
            ("alamatForum", !string.IsNullOrWhiteSpace(data.AlamatForum)),
            ("alamatKantor", !string.IsNullOrWhiteSpace(data.AlamatKantor)),
            ("jumlahKecamatan", data.JumlahKecamatan is not null),
            ("kecamatanIkut", data.KecamatanIkut is not null),
            ("jumlahDesaKelurahan", data.JumlahDesaKelurahan is not null),
            ("desaKelurahanIkut", data.DesaKelurahanIkut is not null),
        ];
        var kurang = isian.Where(i => !i.Ada).Select(i => i.Isian).ToArray();
        return kurang.Length == 0
            ? []
            : [konteks.Lapor(KelompokTemuan.Lengkap, Severity.Warning, CheckCodes.GeneralDataIncomplete, "dataUmum", string.Join(", ", kurang))];
    }
}
