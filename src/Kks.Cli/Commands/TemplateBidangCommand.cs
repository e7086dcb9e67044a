using System.CommandLine;
using System.Text.Json;
using Kks.Cli.Resources;
using Kks.Cli.Terminal;
using Kks.Model.Validation;
using Kks.Reporting;
using Kks.Reporting.Fields;
using Kks.Reporting.Packs;
using Spectre.Console;

namespace Kks.Cli.Commands;

/// <summary><c>kks template bidang PAKET</c>: every name a template may use, with its kind, meaning and an example.</summary>
internal static class TemplateBidangCommand
{
    public static Command Create(Texts texts, CommandTerminal terminal)
    {
        var pack = new Argument<string?>("paket") { Description = texts["bidang.argument.pack"], Arity = ArgumentArity.ZeroOrOne };
        var sample = new Option<string?>("--contoh") { Description = texts["bidang.option.sample"], HelpName = "FOLDER" };
        var search = new Option<string?>("--cari") { Description = texts["bidang.option.search"], HelpName = "KATA" };
        var format = OutputFormat.CreateOption(texts);
        var command = new Command("bidang", texts["bidang.description"]) { pack, sample, search, format };
        command.SetAction(parsed =>
        {
            var fields = FieldsOf(parsed.GetValue(pack), texts, terminal);
            var examples = fields is null ? null : ExamplesOf(parsed.GetValue(sample), texts, terminal);
            if (fields is null || examples is null)
            {
                return ExitCodes.InputErrors;
            }

            var chosen = fields.Where(field => Matches(field, parsed.GetValue(search))).ToList();
            if (parsed.IsJson(format))
            {
                JsonOutput.Write(terminal.Out, json => Write(json, chosen, examples));
            }
            else
            {
                Write(chosen, examples, texts, terminal);
            }

            return ExitCodes.Success;
        });
        return command;
    }

    private static IReadOnlyList<TemplateField>? FieldsOf(string? pack, Texts texts, CommandTerminal terminal)
    {
        if (string.IsNullOrWhiteSpace(pack))
        {
            return TemplateFields.All;
        }

        var read = TemplatePackReader.Read(pack);
        if (read.Pack is { } found)
        {
            return TemplateFields.For(found.Manifest.Per);
        }

        new DiagnosticWriter(texts, terminal).WriteLines(read.Diagnostics);
        return null;
    }

    private static IReadOnlyDictionary<string, string>? ExamplesOf(string? folder, Texts texts, CommandTerminal terminal)
    {
        var loaded = folder is null ? BuiltInSample.Load() : SubmissionLoader.Load(folder, texts);
        if (loaded.Valid is { } usulan)
        {
            return FieldExamples.Find(usulan, new RenderingOptions { Bukti = folder is null ? Model.Submissions.NoBuktiStore.Instance : SubmissionLoader.StoreOf(folder) });
        }

        new DiagnosticWriter(texts, terminal).WriteLines(loaded.Diagnostics);
        return null;
    }

    private static bool Matches(TemplateField field, string? word) =>
        string.IsNullOrWhiteSpace(word)
        || field.NamaLengkap.Contains(word, StringComparison.OrdinalIgnoreCase)
        || field.Isi.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static void Write(List<TemplateField> fields, IReadOnlyDictionary<string, string> examples, Texts texts, CommandTerminal terminal)
    {
        foreach (var group in fields.GroupBy(field => field.Induk))
        {
            var table = new Table().Border(TableBorder.Rounded)
                .AddColumn(texts["bidang.name"]).AddColumn(texts["bidang.kind"]).AddColumn(texts["bidang.meaning"]).AddColumn(texts["bidang.example"]);
            foreach (var field in group)
            {
                table.AddRow(new Text(field.NamaLengkap), new Text(field.Keterangan), new Text(field.Isi), new Text(examples.GetValueOrDefault(field.NamaLengkap, "")));
            }

            terminal.Console.WriteLine(group.Key.Length == 0 ? texts["bidang.roots"] : group.Key);
            terminal.Console.Write(table);
        }

        terminal.Console.WriteLine(texts.Format("bidang.summary", fields.Count));
    }

    private static void Write(Utf8JsonWriter json, List<TemplateField> fields, IReadOnlyDictionary<string, string> examples)
    {
        json.WriteStartArray("fields");
        foreach (var field in fields)
        {
            json.WriteStartObject();
            json.WriteString("name", field.NamaLengkap);
            json.WriteString("group", field.Induk);
            json.WriteString("kind", field.Jenis);
            json.WriteBoolean("list", field.Daftar);
            json.WriteBoolean("optional", field.BolehKosong);
            json.WriteString("meaning", field.Isi);
            json.WriteString("example", examples.GetValueOrDefault(field.NamaLengkap));
            json.WriteStartArray("documents");
            field.Pada.Select(per => Templating.Naming.SnakeCase(per.ToString()).Replace('_', '-')).ToList().ForEach(json.WriteStringValue);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
