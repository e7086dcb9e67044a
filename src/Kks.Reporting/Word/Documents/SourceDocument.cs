using System.Xml.Linq;
using Kks.Reporting.Word.Packaging;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Documents;

/// <summary>A document to be inserted, as it was read: the parts that are merged, as trees that preparing changes. Not thread-safe.</summary>
internal sealed class SourceDocument
{
    private readonly Dictionary<string, IReadOnlyDictionary<string, PackageRelationship>> _relationships = new(StringComparer.Ordinal);

    /// <summary>Reads the parts of a package that the guard has let pass.</summary>
    /// <exception cref="InvalidDataException">A part is missing, too large or too deep.</exception>
    /// <exception cref="System.Xml.XmlException">A part is not well-formed.</exception>
    public SourceDocument(OfficePackage package)
    {
        Package = package;
        Body = package.ReadXml(package.Body)?.Element(WordNames.Main + "body") ?? throw new InvalidDataException();
        Styles = Related("styles") ?? new XElement(WordNames.Main + "styles");
        Numbering = Related("numbering");
        Measures.Convert(Body);
        Measures.Convert(Styles);
        Measures.Convert(Numbering ?? Body);
        Notes = [.. new[] { NoteKind.Footnote, NoteKind.Endnote }.Select(ReadNotes).OfType<SourceNotes>()];
    }

    public OfficePackage Package { get; }

    public XElement Body { get; }

    public XElement Styles { get; }

    public XElement? Numbering { get; }

    public IReadOnlyList<SourceNotes> Notes { get; }

    /// <summary>The relationship of a part; null where there is none of that id.</summary>
    public PackageRelationship? Relationship(string part, string id)
    {
        if (!_relationships.TryGetValue(part, out var known))
        {
            _relationships[part] = known = package(part);
        }

        return known.GetValueOrDefault(id);

        IReadOnlyDictionary<string, PackageRelationship> package(string path) =>
            Package.RelationshipsOf(path).DistinctBy(relationship => relationship.Id).ToDictionary(relationship => relationship.Id, StringComparer.Ordinal);
    }

    private XElement? Related(string kind) => Package.RelatedTo(Package.Body, kind) is { } path ? Package.ReadXml(path) : null;

    private SourceNotes? ReadNotes(NoteKind kind) =>
        Package.RelatedTo(Package.Body, kind == NoteKind.Footnote ? "footnotes" : "endnotes") is { } path && Package.ReadXml(path) is { } root
            ? Make(kind, path, root)
            : null;

    private static SourceNotes Make(NoteKind kind, string path, XElement root)
    {
        Measures.Convert(root);
        return new SourceNotes(kind, path, root);
    }
}
