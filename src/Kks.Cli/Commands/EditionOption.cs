using System.CommandLine;
using Kks.Cli.Resources;
using Kks.Cli.Terminal;
using Kks.Model.Instruments;

namespace Kks.Cli.Commands;

/// <summary><c>--edisi</c>: an edition of the built-in catalogue, the newest by default.</summary>
internal static class EditionOption
{
    public static Option<string> Create(Texts texts) => new("--edisi")
    {
        Description = texts["option.edisi"],
        HelpName = "EDISI",
        DefaultValueFactory = _ => KatalogInstrumen.Bawaan.EdisiTerbaru,
    };

    public static Instrumen? Find(string edisi, Texts texts, CommandTerminal terminal)
    {
        var instrumen = KatalogInstrumen.Bawaan.Cari(edisi);
        if (instrumen is null)
        {
            terminal.Error.WriteLine(texts.Format("instrumen.unknown", edisi, string.Join(", ", KatalogInstrumen.Bawaan.Edisi)));
        }

        return instrumen;
    }
}
