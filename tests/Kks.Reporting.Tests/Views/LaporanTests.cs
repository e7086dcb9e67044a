using System.Globalization;
using System.Text.RegularExpressions;
using Kks.Model.Assessments;
using Kks.Model.Submissions;
using Kks.Reporting.Indonesian;
using Kks.Reporting.Views;

namespace Kks.Reporting.Tests.Views;

public sealed partial class LaporanTests
{
    // Keys are not shown: what they point at is. The choice of an option is shown as the option's text and value.
    private static readonly string[] Keys = ["Kunci", "Edisi", "Target", "Kategori", "PerangkatDaerah", "Jenis", "Mandiri", "Provinsi", "Pusat"];

    [Fact]
    public void The_example_leaves_no_field_of_a_submission_empty()
    {
        var fields = Grafik.Walk(Contoh.Lengkap).ToLookup(item => Field(item.Path), item => item.Value is not null);
        var empty = fields.Where(field => !field.Any(filled => filled) && !fields.Any(other => other.Key.StartsWith(field.Key + ".", StringComparison.Ordinal)));
        Assert.Empty(empty.Select(field => field.Key));
    }

    [Fact]
    public void Every_value_a_district_can_enter_reaches_templates()
    {
        var texts = Grafik.Walk(District()).Select(item => Text(item.Value)).Where(text => text.Length > 0).Distinct().ToList();
        var lost = Grafik.Walk(Contoh.Lengkap)
            .Where(item => item.Value is not null && !Keys.Contains(item.Path.Split('.')[^1]))
            .Where(item => !Shown(item.Value!).Any(form => texts.Any(text => text.Contains(form, StringComparison.Ordinal))))
            .Select(item => $"{item.Path} = {item.Value}");
        Assert.Empty(lost);
    }

    [Fact]
    public void Personal_data_can_be_withheld()
    {
        var texts = Grafik.Walk(District(new RenderingOptions { DataPribadi = KebijakanDataPribadi.Tanpa })).Select(item => Text(item.Value)).ToList();
        Assert.DoesNotContain(texts, text => text.Contains("Pembina Pejabat", StringComparison.Ordinal) || text.StartsWith("0000", StringComparison.Ordinal));
        Assert.Contains("Pejabat Satu", texts);
    }

    [Fact]
    public void An_edition_without_data_years_shows_the_years_answered()
    {
        var edition = Edisi.Tahun2025 with { TahunData = [], TahunPenilaian = null };
        var view = new LaporanTatanan(Context(edition), new Penilai().Nilai(Contoh.Lengkap, edition).Tatanan.Single(item => item.Tatanan.Kunci == "pasar"));
        Assert.Null(view.Instrumen.PeriodeData);
        Assert.Equal([2023, 2024], view.Tatanan.Indikator.Single(item => item.Kunci == "ktr-pasar").Capaian.Select(item => item.Tahun));
        Assert.Empty(view.Tatanan.Indikator.Single(item => item.Kunci == "regulasi-pkl").Capaian);
    }

    [Fact]
    public void A_setting_lists_the_agencies_that_answer_it_with_their_own_numbers()
    {
        var pasar = Setting("pasar");
        Assert.Equal(["Dinas Kesehatan Contoh", "Dinas Perdagangan Contoh"], pasar.PerangkatDaerah.Select(item => item.Nama));
        Assert.Equal("3 dan 5", pasar.PerangkatDaerah[0].NomorIndikator);
        Assert.Equal("1, 2, dan 4", pasar.PerangkatDaerah[1].NomorIndikator);
    }

    [Fact]
    public void A_setting_without_answers_says_so_everywhere()
    {
        var setting = Setting("pariwisata");
        Assert.False(setting.Diikuti);
        Assert.All(setting.Indikator, item => Assert.False(item.Dijawab));
        Assert.All(setting.Indikator, item => Assert.Contains("belum dijawab", item.Narasi, StringComparison.Ordinal));
        Assert.Equal(["belum dinilai"], setting.RincianNilai.Select(item => item.Nilai));
    }

    [Fact]
    public void An_indicator_shows_numbers_as_text()
    {
        var indikator = Setting("pasar").Indikator.Single(item => item.Kunci == "ktr-pasar");
        Assert.Equal("naik 8,33 poin persen", indikator.Perubahan);
        Assert.Equal("naik", indikator.Arah);
        Assert.Equal("58,33%", indikator.CapaianAkhirTeks);
        Assert.Equal("55,5%", indikator.Target);
        Assert.Equal("52,75% (Renstra Contoh)", indikator.AmbangAcuan);
        Assert.Equal(50m, indikator.NilaiProvinsi);
        Assert.Equal("ditandatangani, belum distempel", indikator.Bukti[0].Pengesahan);
        Assert.Equal("Pemasangan papan KTR, Pasar Contoh\nLos 5, 14 Mei 2024 pukul 08.30 WITA", indikator.Foto[0].Takarir);
        Assert.Equal("belum diisi", Setting("pasar").Indikator.Single(item => item.Kunci == "air-bersih-pasar").Capaian[0].NilaiTeks);
    }

    private static TatananView Setting(string kunci) => District().Usulan.Tatanan.Single(item => item.Kunci == kunci);

    private static LaporanDaerah District(RenderingOptions? options = null) => new(Context(Edisi.Tahun2025, options));

    private static ViewContext Context(Kks.Model.Instruments.Instrumen edition, RenderingOptions? options = null) =>
        new(Contoh.Lengkap, edition, new Penilai().Nilai(Contoh.Lengkap, edition), options ?? new RenderingOptions());

    private static string[] Shown(object value) => value switch
    {
        decimal number => [Angka.Format(number), number.ToString(CultureInfo.InvariantCulture), Degrees(number)],
        IFormattable and (int or long) => [Angka.Format(Convert.ToDecimal(value, CultureInfo.InvariantCulture)), value.ToString()!],
        DateOnly date => [Tanggal.Format(date), date.ToString(CultureInfo.InvariantCulture)],
        DateTime moment => [Waktu.Format(moment, ZonaWaktu.Wita)],
        bool truth => [truth ? "True" : "False"],
        _ => [value.ToString()!],
    };

    private static string Degrees(decimal value) => KoordinatTeks.Format(new Koordinat { Lintang = value, Bujur = value }).Split(' ')[0];

    private static string Text(object? value) => value switch
    {
        null => "",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static string Field(string path) => Index().Replace(path, "[]");

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Index();
}
