using System.Globalization;
using System.Text;
using Kks.Model.Data;

namespace Kks.Model.Tests.Data;

/// <summary>What well-formed data becomes.</summary>
public sealed class DataReaderTests
{
    private const string Yaml = """
        nama: yes
        alias: '2025'
        jumlah: 1e3
        besar: 197001011995031001
        angka: 1.50
        benar: true
        hari: 2025-08-25
        saat: 2025-08-25T09:30
        jenis: dua-kata-lain
        titik: {x: -8.5, y: 115.40}
        tahun: [2023, 2024]
        peta: {a: 1, b: 2}
        anak:
          - nama: |
              dua
              baris
        """;

    [Fact]
    public void Every_kind_of_member_is_read_from_yaml()
    {
        var contoh = Read(Yaml);

        Assert.Equal("yes", contoh.Nama);
        Assert.Equal("2025", contoh.Alias);
        Assert.Equal(1000, contoh.Jumlah);
        Assert.Equal(197001011995031001, contoh.Besar);
        Assert.Equal("1.50", contoh.Angka!.Value.ToString(CultureInfo.InvariantCulture));
        Assert.True(contoh.Benar);
        Assert.Equal(new DateOnly(2025, 8, 25), contoh.Hari);
        Assert.Equal(new DateTime(2025, 8, 25, 9, 30, 0, DateTimeKind.Unspecified), contoh.Saat);
        Assert.Equal(JenisContoh.DuaKataLain, contoh.Jenis);
        Assert.Equal(new Titik(-8.5m, 115.40m), contoh.Titik);
        Assert.Equal([2023, 2024], contoh.Tahun);
        Assert.Equal(2m, contoh.Peta["b"]);
        Assert.Equal("dua\nbaris", contoh.Anak[0].Nama);
    }

    [Fact]
    public void Json_is_read_into_the_same_values()
    {
        const string json = """
            {"nama": "yes", "alias": 2025, "jumlah": 1e3, "angka": 1.50, "benar": true, "hari": "2025-08-25",
             "jenis": "dua-kata-lain", "titik": {"x": -8.5, "y": 115.40, "label": "\u00e9"}, "anak": [{"nama": "a\nb"}], "besar": null}
            """;

        var result = DataReader.Read<Contoh>("c.json", json);

        Assert.Empty(result.Diagnostics);
        Assert.Equal(new Titik(-8.5m, 115.4m, "é"), result.Value!.Titik);
        Assert.Equal("2025", result.Value.Alias);
        Assert.Equal("a\nb", result.Value.Anak[0].Nama);
        Assert.Equal(1000, result.Value.Jumlah);
    }

    [Fact]
    public void A_member_left_out_or_left_empty_keeps_its_default()
    {
        var contoh = Read("nama: a\njumlah:\nanak: ~\ntahun: null\n");

        Assert.Equal(1, contoh.Jumlah);
        Assert.Empty(contoh.Anak);
        Assert.Null(contoh.Alias);
    }

    [Fact]
    public void An_alias_repeats_what_its_anchor_holds()
    {
        var contoh = Read("nama: a\nanak:\n  - &x {nama: b, tahun: [1]}\n  - *x\n");

        Assert.Equal("b", contoh.Anak[1].Nama);
    }

    [Theory]
    [InlineData("c.yaml", "nama: a")]
    [InlineData("c.json", """{"nama": "a"}""")]
    public void A_byte_order_mark_is_no_part_of_the_text(string file, string text)
    {
        using var stream = new MemoryStream([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)]);

        Assert.Equal("a", DataReader.Read<Contoh>(file, stream).Value?.Nama);
    }

    [Theory]
    [InlineData("nama", 1, 7)]
    [InlineData("anak[0].nama", 3, 11)]
    [InlineData("Anak[0].Nama", 3, 11)]
    [InlineData("anak[0].titik.x", 4, 16)]
    [InlineData("anak[0].hari", 3, 5)]
    [InlineData("anak[7].hari", 3, 3)]
    [InlineData("alias", 5, 1)]
    [InlineData("", 1, 1)]
    public void A_path_is_found_where_it_or_the_thing_around_it_is_written(string path, int line, int column)
    {
        var source = DataReader.Read<Contoh>("c.yaml", "nama: a\nanak:\n  - nama: b\n    titik: {x: 1, y: 2}\nalias:\n").Source;

        var place = source.Locate(path)!.Value;

        Assert.Equal((line, column), (place.Line, place.Column));
    }

    [Fact]
    public void A_type_that_cannot_be_data_is_a_mistake_of_the_program()
    {
        Assert.Throws<TypeInitializationException>(() => DataReader.Read<Uri>("c.yaml", "a: b"));
    }

    private static Contoh Read(string yaml)
    {
        var result = DataReader.Read<Contoh>("c.yaml", yaml);
        Assert.Empty(result.Diagnostics);
        return result.Value!;
    }
}
