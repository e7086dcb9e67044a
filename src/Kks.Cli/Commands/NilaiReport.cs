using System.Globalization;
using System.Text.Json;
using Kks.Cli.Resources;
using Kks.Cli.Terminal;
using Kks.Model.Assessments;
using Kks.Model.Submissions;
using Spectre.Console;

namespace Kks.Cli.Commands;

/// <summary>An assessment, seen at one level, as tables for people or JSON for programs.</summary>
internal sealed class NilaiReport(Usulan usulan, Penilaian penilaian, Tingkat tingkat)
{
    private readonly HasilPenghargaan? penghargaan = penilaian.Penghargaan.Pada(tingkat);

    public void WriteTables(Texts texts, IAnsiConsole console)
    {
        var kind = usulan.Daerah.Jenis == JenisDaerah.Kota ? "Kota" : "Kabupaten";
        console.WriteLine(texts.Format("nilai.title", kind, usulan.Daerah.Nama, penilaian.Instrumen.Nama, LevelName));
        console.Write(ValueTable(texts));
        if (penghargaan is { } hasil)
        {
            console.Write(ConditionTable(texts, hasil));
            console.WriteLine(texts.Format("nilai.category", hasil.Kategori?.Nama ?? texts["nilai.no-category"]));
        }

        console.WriteLine(texts.Format("nilai.policy", PolicyName));
    }

    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteString("edisi", penilaian.Instrumen.Edisi);
        json.WriteString("tingkat", LevelName);
        json.WriteString("kebijakan", PolicyName);
        json.WriteStartArray("tatanan");
        foreach (var tatanan in penilaian.Tatanan)
        {
            json.WriteStartObject();
            json.WriteString("kunci", tatanan.Tatanan.Kunci);
            json.WriteString("nama", tatanan.Tatanan.Nama);
            json.WriteNumber("nilai", Rounded(tatanan.Nilai.Pada(tingkat)));
            WriteCompleteness(json, tatanan.Kelengkapan);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("kelembagaan");
        json.WriteNumber("nilai", Rounded(penilaian.Kelembagaan.Nilai.Pada(tingkat)));
        WriteCompleteness(json, penilaian.Kelembagaan.Kelengkapan);
        json.WriteEndObject();
        json.WriteNumber("rerata", Rounded(penilaian.Rerata.Pada(tingkat)));
        json.WriteNumber("odf", Rounded(penilaian.OdfTerakhir?.Persen));
        json.WriteString("kategori", penghargaan?.Kategori?.Kunci);
        json.WriteStartArray("syarat");
        foreach (var kategori in penghargaan?.PerKategori ?? [])
        {
            WriteConditions(json, kategori);
        }

        json.WriteEndArray();
    }

    private string LevelName => LevelOption.NameOf(tingkat);

    private string PolicyName => PolicyOption.NameOf(penilaian.PenerapanPita);

    private static decimal? Rounded(decimal? figure) => figure is { } value ? Pembulatan.Tampil(value) : null;

    private static void WriteCompleteness(Utf8JsonWriter json, Kelengkapan kelengkapan)
    {
        json.WriteNumber("jumlahIndikator", kelengkapan.JumlahIndikator);
        json.WriteNumber("terjawab", kelengkapan.Terjawab);
        json.WriteNumber("lengkap", kelengkapan.Lengkap);
    }

    private static void WriteConditions(Utf8JsonWriter json, HasilKategori kategori)
    {
        foreach (var syarat in kategori.Syarat)
        {
            json.WriteStartObject();
            json.WriteString("kategori", kategori.Kategori.Kunci);
            json.WriteString("ukuran", syarat.Syarat.Ukuran);
            json.WriteString("banding", syarat.Syarat.Banding);
            json.WriteNumber("batas", syarat.Syarat.Nilai);
            json.WriteNumber("angka", Rounded(syarat.Angka));
            if (syarat.Terpenuhi is { } met)
            {
                json.WriteBoolean("terpenuhi", met);
            }
            else
            {
                json.WriteNull("terpenuhi");
            }

            json.WriteEndObject();
        }
    }

    private Table ValueTable(Texts texts)
    {
        var table = new Table().Border(TableBorder.Rounded)
            .AddColumn(texts["nilai.tatanan"])
            .AddColumn(new TableColumn(texts["nilai.value"]).RightAligned())
            .AddColumn(new TableColumn(texts["nilai.answered"]).RightAligned())
            .AddColumn(new TableColumn(texts["nilai.complete"]).RightAligned());
        foreach (var tatanan in penilaian.Tatanan)
        {
            AddRow(table, tatanan.Tatanan.Nama, Figure(tatanan.Nilai.Pada(tingkat), texts), tatanan.Kelengkapan, texts);
        }

        AddRow(table, texts["nilai.kelembagaan"], Figure(penilaian.Kelembagaan.Nilai.Pada(tingkat), texts), penilaian.Kelembagaan.Kelengkapan, texts);
        table.AddRow(Cell(texts["nilai.odf"]), Cell(Figure(penilaian.OdfTerakhir?.Persen, texts)), Cell(string.Empty), Cell(string.Empty));
        return table;
    }

    private static void AddRow(Table table, string name, string value, Kelengkapan kelengkapan, Texts texts) => table.AddRow(
        Cell(name),
        Cell(value),
        Cell(string.Create(CultureInfo.InvariantCulture, $"{kelengkapan.Terjawab}/{kelengkapan.JumlahIndikator}")),
        Cell(Figure(kelengkapan.Persen, texts) + "%"));

    private static Table ConditionTable(Texts texts, HasilPenghargaan hasil)
    {
        var table = new Table().Border(TableBorder.Rounded)
            .AddColumn(texts["nilai.kategori"])
            .AddColumn(texts["nilai.condition"])
            .AddColumn(new TableColumn(texts["nilai.bound"]).RightAligned())
            .AddColumn(new TableColumn(texts["nilai.figure"]).RightAligned())
            .AddColumn(texts["nilai.state"]);
        foreach (var kategori in hasil.PerKategori)
        {
            foreach (var syarat in kategori.Syarat)
            {
                table.AddRow(
                    Cell(kategori.Kategori.Nama),
                    Cell(syarat.Nama),
                    Cell($"{syarat.Syarat.Banding} {Figure(syarat.Syarat.Nilai, texts)}"),
                    Cell(Figure(syarat.Angka, texts)),
                    Cell(StateOf(syarat.Terpenuhi, texts)));
            }
        }

        return table;
    }

    private static string StateOf(bool? met, Texts texts) => met switch
    {
        true => texts["nilai.met"],
        false => texts["nilai.unmet"],
        null => "–",
    };

    private static string Figure(decimal? figure, Texts texts) =>
        Rounded(figure)?.ToString("0.##", texts.Culture) ?? "–";

    private static Text Cell(string text) => new(text);
}
