using Kks.Model.Checks;

namespace Kks.Model.Tests.Checks;

/// <summary>What each agency owes, by date.</summary>
public sealed class DaftarKewajibanTests
{
    [Fact]
    public void Nearest_day_first_then_the_order_of_the_instrument()
    {
        var data = UsulanBersih.Ganti("nama: Bappeda}", "nama: Bappeda, tenggat: 2025-06-30}");
        data = UsulanBersih.Ganti("target: 60, nilai: 53.57", "nilai: 53.57", data);
        data = UsulanBersih.Ganti("{tahun: 2023, target: 3, nilai: 4}", "{tahun: 2023, nilai: 4}", data);
        data = UsulanBersih.Ganti("narasi: Turun menjadi dua kasus.\n", "narasi: Turun menjadi dua kasus.\n        tenggat: 2025-06-01\n", data);

        var daftar = DaftarKewajiban.Susun(UsulanBersih.Periksa(data));

        Assert.Equal(["dinas-pasar", "bappeda"], daftar.Select(d => d.PerangkatDaerah?.Kunci));
        Assert.Empty(daftar[0].Butir);
        Assert.Equal(
            [("1.3 Keracunan", new DateOnly(2025, 6, 1)), ("1.2 Pasar K3", new DateOnly(2025, 6, 30))],
            daftar[1].Butir.Select(b => (b.Judul!, b.Tenggat!.Value)));
        Assert.Equal("Target tahun 2023 belum diisi.", daftar[1].Butir[0].Uraian);
        Assert.Equal(new DateOnly(2025, 6, 1), daftar[1].TenggatTerdekat);
    }

    [Fact]
    public void An_answer_that_is_assigned_but_empty_is_owed_as_a_whole()
    {
        var data = UsulanBersih.Bersih[..UsulanBersih.Bersih.IndexOf("      - kunci: sampah-desa", StringComparison.Ordinal)] + "      - {kunci: sampah-desa, perangkatDaerah: dinas-pasar}\n";

        var butir = Assert.Single(DaftarKewajiban.Susun(UsulanBersih.Periksa(data))[0].Butir);

        Assert.Equal(("2.2 Sampah desa", "Indikator belum dijawab: isi opsi, capaian, narasi, dan bukti."), (butir.Judul, butir.Uraian));
        Assert.Null(butir.Temuan);
    }

    [Fact]
    public void What_nobody_holds_stands_last_and_what_is_only_worth_knowing_is_not_owed()
    {
        var data = UsulanBersih.Ganti("  alamatForum: Jalan Satu\n", "");
        data = UsulanBersih.Ganti("{mandiri: 100, provinsi: 100}", "{mandiri: 100, provinsi: 50}", data);

        var daftar = DaftarKewajiban.Susun(UsulanBersih.Periksa(data));

        Assert.Equal(3, daftar.Count);
        Assert.Empty(daftar[0].Butir);
        Assert.Null(daftar[2].PerangkatDaerah);
        Assert.Equal("KKS1313", Assert.Single(daftar[2].Butir).Temuan!.Diagnosa.Code);
    }
}
