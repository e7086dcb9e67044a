using System.Text;
using Kks.Reporting.WordTemplates.Markup;
using Kks.Reporting.WordTemplates.Sources;

namespace Kks.Reporting.WordTemplates.Contents;

/// <summary>A part of notes, ready to be written with the notes of a rendering in it. Immutable and thread-safe.</summary>
/// <param name="Path">The part's path.</param>
/// <param name="ContentType">Its type.</param>
/// <param name="Head">What stands before the notes.</param>
/// <param name="Tail">What stands after them.</param>
internal sealed record NotesPlan(string Path, string ContentType, byte[] Head, byte[] Tail)
{
    /// <summary>Where the footnotes of a template without any are kept.</summary>
    public const string NewPath = "word/footnotes.xml";

    /// <summary>Where the endnotes of a template without any are kept.</summary>
    public const string NewEndnotesPath = "word/endnotes.xml";

    private const string Type = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /// <summary>A part of the template that its notes were taken out of.</summary>
    public static NotesPlan Of(string path, MarkupElement root)
    {
        const string Mark = "<kks-notes/>";
        root.Last.Add(new Tags.Insertion(null, Markup: Mark));
        var text = SourceWriter.Write(root).Text;
        var at = text.IndexOf(Mark, StringComparison.Ordinal);
        return new NotesPlan(path, $"{Type}{root.LocalName}+xml", Encoding.UTF8.GetBytes(text[..at]), Encoding.UTF8.GetBytes(text[(at + Mark.Length)..]));
    }

    /// <summary>Footnotes for a template that has none.</summary>
    public static NotesPlan New { get; } = Make(NewPath, "footnote");

    /// <summary>Endnotes for a template that has none.</summary>
    public static NotesPlan NewEndnotes { get; } = Make(NewEndnotesPath, "endnote");

    /// <summary>The kind of the notes, as their part's relationship says it.</summary>
    public string Kind => ContentType[Type.Length..^"+xml".Length];

    private static NotesPlan Make(string path, string note) => new(
        path,
        $"{Type}{note}s+xml",
        Encoding.UTF8.GetBytes(
            $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:{note}s{Encoding.UTF8.GetString(Word.Xml.XmlNames.Declarations)}>"
            + $"<w:{note} w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:{note}>"
            + $"<w:{note} w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:{note}>"),
        Encoding.UTF8.GetBytes($"</w:{note}s>"));
}
