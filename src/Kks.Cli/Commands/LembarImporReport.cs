using System.Text.Json;
using Kks.Cli.Resources;
using Kks.Cli.Terminal;
using Kks.Exchange.LembarKerja;
using Spectre.Console;

namespace Kks.Cli.Commands;

/// <summary>Tells what an import changed.</summary>
internal sealed class LembarImporReport(LembarKerjaImportResult result, bool written)
{
    private const int LongestValue = 60;

    public void Write(bool asJson, Texts texts, CommandTerminal terminal)
    {
        if (asJson)
        {
            JsonOutput.Write(terminal.Out, WriteJson);
            return;
        }

        if (result.Perubahan.Count > 0)
        {
            terminal.Console.Write(Table(texts));
        }

        var key = result.Perubahan.Count == 0 ? "lembar.impor.unchanged" : written ? "lembar.impor.written" : "lembar.impor.dry";
        terminal.Out.WriteLine(texts.Format(key, result.Perubahan.Count));
        new DiagnosticWriter(texts, terminal).WriteLines(result.Diagnostics);
    }

    private Table Table(Texts texts)
    {
        var table = new Table().Border(TableBorder.Rounded);
        foreach (var head in (string[])["lembar.impor.alamat", "lembar.impor.bidang", "lembar.impor.lama", "lembar.impor.baru", "lembar.impor.sumber"])
        {
            table.AddColumn(texts[head]);
        }

        foreach (var change in result.Perubahan)
        {
            table.AddRow(new Text(change.Alamat), new Text(change.Bidang), new Text(Short(change.Lama)), new Text(Short(change.Baru)), new Text(change.Sumber.ToString()));
        }

        return table;
    }

    private static string Short(string? value)
    {
        var line = (value ?? string.Empty).ReplaceLineEndings(" ");
        return line.Length > LongestValue ? line[..LongestValue] + "…" : line;
    }

    private void WriteJson(Utf8JsonWriter json)
    {
        json.WriteBoolean("written", written);
        json.WriteStartArray("perubahan");
        foreach (var change in result.Perubahan)
        {
            json.WriteStartObject();
            json.WriteString("alamat", change.Alamat);
            json.WriteString("bidang", change.Bidang);
            json.WriteString("lama", change.Lama);
            json.WriteString("baru", change.Baru);
            json.WriteString("file", change.Sumber.File);
            json.WriteString("place", change.Sumber.Place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        DiagnosticWriter.WriteJson(json, result.Diagnostics);
    }
}
