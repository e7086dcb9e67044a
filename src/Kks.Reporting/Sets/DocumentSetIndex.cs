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
    public string ToMarkdown()
    {
        var text = new StringBuilder();
        WriteDocuments(text, string.Empty, string.Empty);
        text.Append("\n## Sidik SHA-256\n\n```\n");
        foreach (var entry in entries)
        {
            text.Append(CultureInfo.InvariantCulture, $"{entry.Sha256}  {entry.Berkas}\n");
        }

        return text.Append("```\n").ToString();
    }

    /// <summary>Writes the index as a Word document.</summary>
    /// <param name="output">Where the .docx goes; it stays open.</param>
    /// <param name="paper">The paper.</param>
    public void WriteWord(Stream output, Kertas paper = Kertas.A4)
    {
        ArgumentNullException.ThrowIfNull(output);
        var name = DocumentSet.NameOf(usulan.Usulan.Daerah);
        var options = new WordOptions
        {
            Title = $"Indeks Dokumen {name}",
            HeaderLeft = "Indeks Dokumen",
            HeaderRight = name,
            Paper = paper == Kertas.F4 ? PaperSize.F4 : PaperSize.A4,
        };
        var body = new MarkdownBody(WordText(), [], NamaBerkas);
        WordDocumentWriter.Write(body, OfficialPacks.Get(OfficialPacks.NarasiTatanan).Pack!.Reference, options, output);
    }

    /// <summary>On paper a fingerprint and its file do not fit on one line, so the fingerprints are a table by number.</summary>
    private string WordText()
    {
        const string Unnumbered = " {.tanpa-nomor}";
        var text = new StringBuilder("::bagian{halaman=arab mulai=1 kepala=ya kaki=ya}\n\n");
        WriteDocuments(text, Unnumbered, "::tabel{lebar=\"1,2cm 6cm 1 1,8cm 1,8cm\"}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"\n## Sidik SHA-256{Unnumbered}\n\nNomor sesuai dengan tabel di atas.\n\n::tabel{{lebar=\"1,2cm 1\"}}\n\n| No. | Sidik SHA-256 |\n|----:|---|\n");
        for (var i = 0; i < entries.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {i + 1} | `{entries[i].Sha256}` |\n");
        }

        return text.ToString();
    }

    private void WriteDocuments(StringBuilder text, string headingAttributes, string tableSettings)
    {
        text.Append(CultureInfo.InvariantCulture, $"# Indeks Dokumen{headingAttributes}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{Escape(DocumentSet.NameOf(usulan.Usulan.Daerah))}, Provinsi {Escape(usulan.Usulan.Daerah.Provinsi)}. {Escape(usulan.Instrumen.Nama)}.\n\n");
        text.Append(tableSettings).Append("| No. | Dokumen | Berkas | Halaman | Ukuran |\n|----:|---|---|---:|---:|\n");
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            var pages = entry.Halaman is { } count ? Angka.Format(count) : "–";
            text.Append(CultureInfo.InvariantCulture, $"| {i + 1} | {Escape(entry.Judul)} | `{entry.Berkas}` | {pages} | {SizeOf(entry.Ukuran)} |\n");
        }
    }

    private static string Escape(string text) => WordMarkdownEscaper.Escape(text);

    private static string SizeOf(long bytes) => bytes < 1_000_000
        ? $"{Angka.Format(Math.Ceiling(bytes / 1024m))} KB"
        : $"{Angka.Fixed(bytes / (1024m * 1024m), 1)} MB";
}
