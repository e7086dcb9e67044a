using System.CommandLine;
using System.Globalization;
using Kks.Cli.Resources;
using Kks.Cli.Terminal;
using Kks.Model.Data;
using Kks.Model.Instruments;
using Spectre.Console;

namespace Kks.Cli.Commands;

/// <summary><c>kks instrumen</c>: browses the catalogue; as JSON it is printed whole.</summary>
internal static class InstrumenCommand
{
    public static Command Create(Texts texts, CommandTerminal terminal)
    {
        var edisi = EditionOption.Create(texts);
        var tatanan = new Option<string?>("--tatanan") { Description = texts["option.tatanan"], HelpName = "KUNCI" };
        var format = OutputFormat.CreateOption(texts);
        var command = new Command("instrumen", texts["instrumen.description"]) { edisi, tatanan, format, InstrumenImporCommand.Create(texts, terminal) };
        command.SetAction(parsed =>
        {
            var instrumen = EditionOption.Find(parsed.GetRequiredValue(edisi), texts, terminal);
            if (instrumen is null)
            {
                return ExitCodes.Usage;
            }

            if (parsed.IsJson(format))
            {
                terminal.Out.WriteLine(DataWriter.Write(instrumen, DataFormat.Json));
                return ExitCodes.Success;
            }

            return parsed.GetValue(tatanan) is { } kunci
                ? WriteTatanan(instrumen, kunci, texts, terminal)
                : WriteOverview(instrumen, texts, terminal);
        });
        return command;
    }

    private static int WriteOverview(Instrumen instrumen, Texts texts, CommandTerminal terminal)
    {
        var console = terminal.Console;
        console.WriteLine(instrumen.Nama);
        var table = new Table().Border(TableBorder.Rounded)
            .AddColumn(new TableColumn(texts["instrumen.no"]).RightAligned())
            .AddColumn(texts["instrumen.key"])
            .AddColumn(texts["instrumen.name"])
            .AddColumn(new TableColumn(texts["instrumen.indikator"]).RightAligned());
        foreach (var tatanan in instrumen.Tatanan)
        {
            table.AddRow(Cell(tatanan.Nomor), Cell(tatanan.Kunci), Cell(tatanan.Nama), Cell(tatanan.Indikator.Count));
        }

        foreach (var badan in instrumen.Kelembagaan)
        {
            table.AddRow(Cell(string.Empty), Cell(badan.Kunci), Cell($"{texts["nilai.kelembagaan"]}: {badan.Nama}"), Cell(badan.Indikator.Count));
        }

        console.Write(table);
        console.WriteLine(texts.Format("instrumen.editions", string.Join(", ", KatalogInstrumen.Bawaan.Edisi)));
        console.WriteLine(texts.Format("instrumen.more", instrumen.Edisi));
        return ExitCodes.Success;
    }

    private static int WriteTatanan(Instrumen instrumen, string kunci, Texts texts, CommandTerminal terminal)
    {
        var tatanan = instrumen.Tatanan.FirstOrDefault(t => t.Kunci == kunci);
        if (tatanan is null)
        {
            terminal.Error.WriteLine(texts.Format("render.unknown-tatanan", instrumen.Edisi, kunci, string.Join(", ", instrumen.Tatanan.Select(t => t.Kunci))));
            return ExitCodes.Usage;
        }

        var table = new Table().Border(TableBorder.Rounded).ShowRowSeparators()
            .AddColumn(new TableColumn(texts["instrumen.no"]).RightAligned())
            .AddColumn(texts["instrumen.key"])
            .AddColumn(texts["instrumen.name"])
            .AddColumn(texts["instrumen.unit"])
            .AddColumn(texts["instrumen.options"]);
        foreach (var indikator in tatanan.Indikator)
        {
            table.AddRow(
                Cell(indikator.Nomor),
                Cell(indikator.Kunci),
                Cell(indikator.Nama),
                Cell(indikator.Satuan ?? string.Empty),
                Cell(string.Join('\n', indikator.Skala.Select(OptionText))));
        }

        terminal.Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{tatanan.Nomor}. {tatanan.Nama}"));
        terminal.Console.Write(table);
        return ExitCodes.Success;
    }

    private static string OptionText(Opsi opsi)
    {
        var name = opsi.Nilai?.ToString("0.##", CultureInfo.InvariantCulture) ?? opsi.Kunci;
        return name is null ? opsi.Label : $"{name}: {opsi.Label}";
    }

    private static Text Cell(string text) => new(text);

    private static Text Cell(int number) => new(number.ToString(CultureInfo.InvariantCulture));
}
