using Kks.Model.Diagnostics;
using Kks.Model.Submissions;

namespace Kks.Model.Checks.Pemeriksa;

/// <summary>The office of a body has a photo with full address, date and coordinates, where the edition asks for a photo of it.</summary>
internal sealed class SekretariatPemeriksa : IPemeriksa
{
    public IEnumerable<Temuan> Periksa(KonteksPemeriksaan konteks) =>
        from badan in BadanDiperiksa.Semua(konteks)
        where badan.Meminta("foto") && badan.Jawaban.Sekretariat is not null
        let kurang = Kurang(badan.Jawaban.Sekretariat!).ToArray()
        where kurang.Length > 0
        select konteks.Lapor(
            KelompokTemuan.Lengkap, Severity.Warning, CheckCodes.OfficeIncomplete, badan.Path + ".sekretariat", badan.Badan.Nama, string.Join(", ", kurang));

    private static IEnumerable<string> Kurang(Sekretariat kantor) =>
        new (string Isian, bool Ada)[]
        {
            ("alamat", !string.IsNullOrWhiteSpace(kantor.Alamat)),
            ("foto", !string.IsNullOrWhiteSpace(kantor.Foto)),
            ("tanggal", kantor.Tanggal is not null),
            ("koordinat", kantor.Koordinat is not null),
        }.Where(i => !i.Ada).Select(i => i.Isian);
}
