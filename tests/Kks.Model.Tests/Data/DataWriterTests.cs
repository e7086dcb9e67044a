using FsCheck;
using FsCheck.Fluent;
using Kks.Model.Data;
using Kks.Model.Diagnostics;
using Kks.Model.Submissions;

namespace Kks.Model.Tests.Data;

/// <summary>Whatever is written is read back as it was.</summary>
public sealed class DataWriterTests
{
    [Theory]
    [InlineData(DataFormat.Yaml)]
    [InlineData(DataFormat.Json)]
    public void Any_text_comes_back(DataFormat format) =>
        Prop.ForAll<string>(text => Returns(new Contoh { Nama = WellFormed(text), Alias = text is null ? null : WellFormed(text) + "\n", Peta = new Dictionary<string, decimal> { [WellFormed(text)] = 1m } }, format))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Theory]
    [InlineData(DataFormat.Yaml)]
    [InlineData(DataFormat.Json)]
    public void Any_record_comes_back(DataFormat format) =>
        Prop.ForAll<int>(seed => Returns(new RandomData(seed).Make<Contoh>(), format)).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Theory]
    [InlineData(DataFormat.Yaml)]
    [InlineData(DataFormat.Json)]
    public void Any_submission_comes_back(DataFormat format) =>
        Prop.ForAll<int>(seed => Returns(new RandomData(seed).Make<Usulan>(), format)).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Yaml_is_written_the_way_a_person_would()
    {
        var contoh = new Contoh
        {
            Nama = "Dinas Kesehatan, Klungkung",
            Alias = "2025",
            Angka = 97.50m,
            Hari = new DateOnly(2025, 8, 25),
            Saat = new DateTime(2025, 8, 25, 9, 30, 0, DateTimeKind.Unspecified),
            Jenis = JenisContoh.DuaKataLain,
            Titik = new Titik(1m, 2m),
            Tahun = [2023, 2024],
            Anak = [new Contoh { Nama = "baris satu\n\nbaris dua\n", Benar = false }, new Contoh { Nama = "ya: tidak" }],
        };

        Assert.Equal(
            """
            nama: Dinas Kesehatan, Klungkung
            alias: "2025"
            angka: 97.50
            hari: 2025-08-25
            saat: 2025-08-25T09:30
            jenis: dua-kata-lain
            titik:
              x: 1
              y: 2
            anak:
              - nama: |
                  baris satu

                  baris dua
                benar: false
              - nama: "ya: tidak"
            tahun: [2023, 2024]

            """,
            DataWriter.Write(contoh, DataFormat.Yaml));
    }

    [Fact]
    public void An_empty_thing_is_not_the_same_as_none()
    {
        Assert.Contains("foto: {}", DataWriter.Write(new Bukti { Jenis = "foto", Judul = "a", Foto = new Foto() }, DataFormat.Yaml), StringComparison.Ordinal);
        Assert.DoesNotContain("foto:", DataWriter.Write(new Bukti { Jenis = "sk", Judul = "a" }, DataFormat.Yaml), StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_character_is_replaced_because_no_file_can_hold_it()
    {
        Assert.Equal("nama: \"\uFFFDa\"\n", DataWriter.Write(new Contoh { Nama = "\uD83Da" }, DataFormat.Yaml));
    }

    private static bool Returns<T>(T value, DataFormat format)
        where T : class
    {
        var text = DataWriter.Write(value, format);
        var result = DataReader.Read<T>(format == DataFormat.Json ? "a.json" : "a.yaml", text);
        // A control character comes back, with a warning.
        Assert.True(result.Diagnostics.All(d => d is { Code: "KKS1016", Severity: Severity.Warning }), string.Join('\n', result.Diagnostics) + "\n" + text);
        Assert.Equal(TreeText.Of(value), TreeText.Of(result.Value!));
        return true;
    }

    private static string WellFormed(string? text) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text ?? string.Empty));
}
