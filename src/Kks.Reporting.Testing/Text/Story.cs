using Kks.Reporting.Testing.Reading;

namespace Kks.Reporting.Testing.Text;

/// <summary>A text of its own within a document – body, header, notes – with what its part refers to and the fields open in it.</summary>
internal sealed class Story(DocumentContext document, string part)
{
    public DocumentContext Document { get; } = document;

    public Relationships Relationships { get; } = document.Package.RelationshipsOf(part);

    public FieldStack Fields { get; } = new(document.Options.KodeBidang);
}
