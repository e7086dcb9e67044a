using Kks.Model.Checks.Pemeriksa;

namespace Kks.Model.Checks;

/// <summary>The checkers that need only data.</summary>
internal static class PemeriksaBawaan
{
    public static IReadOnlyList<IPemeriksa> Semua { get; } =
    [
        new LapanganPemeriksa(),
        new PerangkatDaerahPemeriksa(),
        new PenyebutPemeriksa(),
        new TahunBuktiPemeriksa(),
        new SkPemeriksa(),
        new JumlahBadanPemeriksa(),
        new DokumenBadanPemeriksa(),
        new SekretariatPemeriksa(),
        new RencanaKerjaPemeriksa(),
        new NarasiPemeriksa(),
        new DataUmumPemeriksa(),
        new KasusTerbukaPemeriksa(),
        new RentangSatuanPemeriksa(),
        new OdfPemeriksa(),
        new AngkaSalinanPemeriksa(),
        new BesaranBersamaPemeriksa(),
        new TanggapanPemeriksa(),
    ];
}
