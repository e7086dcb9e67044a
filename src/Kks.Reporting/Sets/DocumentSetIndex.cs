using System.Globalization;
using System.Text;
using Kks.Model.Validation;
using Kks.Reporting.Indonesian;
using Kks.Reporting.Markdown;
using Kks.Reporting.Packs;
using Kks.Reporting.Rendering;
using Kks.Reporting.Word;

namespace Kks.Reporting.Sets;

/// <summary>The index of a set of documents, as Markdown and as Word: what there is, how long, how large, and how to tell that nobody changed it. Immutable and thread-safe.</summary>
/// <param name="usulan">The submission the documents were made of.</param>
/// <param name="entries">The documents in order.</param>
public sealed class DocumentSetIndex(ValidUsulan usulan, IReadOnlyList<DocumentSetEntry> entries)
{
    /// <summary>The name of the index without its ending.</summary>
    public const string NamaBerkas = "INDEKS";

    /// <summary>The index as Markdown. The list of fingerprints is in the form that <c>sha256sum --check</c> reads.</summary>
    public string ToMarkdown() => Write(string.Empty);

    /// <summary>Writes the index as a Word document.</summary>
    /// <param name="output">Where the .docx goes; it stays open.</param>
    /// <param name="paper">The paper.</param>
    public void WriteWord(Stream output, Kertas paper = Kertas.A4)
    {
        ArgumentNullException.ThrowIfNull(output);
        var options = new WordOptions
        {
            Title = $"Indeks Dokumen {DocumentSet.NameOf(usulan.Usulan.Daerah)}",
            Paper = paper == Kertas.F4 ? PaperSize.F4 : PaperSize.A4,
        };
        var body = new MarkdownBody(Write(" {.tanpa-nomor}"), [], NamaBerkas);
        WordDocumentWriter.Write(body, OfficialPacks.Get(OfficialPacks.NarasiTatanan).Pack!.Reference, options, output);
    }

    private string Write(string headingAttributes)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# Indeks Dokumen{headingAttributes}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{Escape(DocumentSet.NameOf(usulan.Usulan.Daerah))}, Provinsi {Escape(usulan.Usulan.Daerah.Provinsi)}. {Escape(usulan.Instrumen.Nama)}.\n\n");
        text.Append("| No. | Dokumen | Berkas | Halaman | Ukuran |\n|----:|---|---|---:|---:|\n");
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            var pages = entry.Halaman is { } count ? Angka.Format(count) : "–";
            text.Append(CultureInfo.InvariantCulture, $"| {i + 1} | {Escape(entry.Judul)} | `{entry.Berkas}` | {pages} | {SizeOf(entry.Ukuran)} |\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"\n## Sidik SHA-256{headingAttributes}\n\n```\n");
        foreach (var entry in entries)
        {
            text.Append(CultureInfo.InvariantCulture, $"{entry.Sha256}  {entry.Berkas}\n");
        }

        return text.Append("```\n").ToString();
    }

    private static string Escape(string text) => WordMarkdownEscaper.Escape(text);

    private static string SizeOf(long bytes) => $"{Angka.Format(Math.Ceiling(bytes / 1024m))} KB";
}
