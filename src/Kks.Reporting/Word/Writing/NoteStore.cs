using System.Buffers;
using Kks.Reporting.Word.Documents;
using Kks.Reporting.Word.Packaging;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Writing;

/// <summary>The notes of inserted documents, as markup, until their part is written.</summary>
internal sealed class NoteStore : INoteHost
{
    private readonly (ArrayBufferWriter<byte> Markup, Relationships Relationships)[] _kinds =
        [.. Enum.GetValues<NoteKind>().Select(_ => (new ArrayBufferWriter<byte>(), new Relationships()))];

    public bool IsEmpty(NoteKind kind) => Of(kind).IsEmpty;

    /// <summary>The notes of a kind, one after the other.</summary>
    public ReadOnlySpan<byte> Of(NoteKind kind) => _kinds[(int)kind].Markup.WrittenSpan;

    /// <inheritdoc/>
    public Relationships RelationshipsOf(NoteKind kind) => _kinds[(int)kind].Relationships;

    /// <inheritdoc/>
    public void Add(NoteKind kind, ReadOnlySpan<byte> note) => _kinds[(int)kind].Markup.Write(note);

    /// <summary>Writes the part of the endnotes; footnotes of our own never stand in it.</summary>
    public void WriteEndnotes(PackageWriter package)
    {
        using (var xml = package.OpenXml("word/endnotes.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.endnotes+xml"))
        {
            xml.Markup($"<w:endnotes{XmlNames.Declarations}>");
            xml.Raw("<w:endnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:endnote>"u8);
            xml.Raw("<w:endnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:endnote>"u8);
            xml.Raw(Of(NoteKind.Endnote));
            xml.Raw("</w:endnotes>"u8);
        }

        if (!RelationshipsOf(NoteKind.Endnote).IsEmpty)
        {
            RelationshipsOf(NoteKind.Endnote).WriteTo(package, "word/_rels/endnotes.xml.rels");
        }
    }
}
