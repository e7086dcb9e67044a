using Kks.Reporting.Word.Packaging;

namespace Kks.Reporting.WordTemplates.Packaging;

/// <summary>What the content types of parts mean to the compiler.</summary>
internal static class PartTypes
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    public static PartKind KindOf(string contentType) => contentType switch
    {
        OfficePackage.DocumentType or OfficePackage.DocumentTemplateType => PartKind.Body,
        Word + "header+xml" => PartKind.Header,
        Word + "footer+xml" => PartKind.Footer,
        Word + "footnotes+xml" => PartKind.Footnotes,
        Word + "endnotes+xml" => PartKind.Endnotes,
        Word + "comments+xml" => PartKind.Comments,
        Word + "styles+xml" => PartKind.Styles,
        Word + "numbering+xml" => PartKind.Numbering,
        Word + "settings+xml" => PartKind.Settings,
        "application/vnd.openxmlformats-officedocument.drawingml.chart+xml" => PartKind.Chart,
        "application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml" => PartKind.Diagram,
        "application/vnd.openxmlformats-package.core-properties+xml"
            or "application/vnd.openxmlformats-officedocument.extended-properties+xml"
            or "application/vnd.openxmlformats-officedocument.custom-properties+xml" => PartKind.Properties,
        _ => PartKind.Static,
    };

    /// <summary>Whether tags are looked for in parts of this kind.</summary>
    public static bool MayHoldTags(PartKind kind) =>
        kind is PartKind.Body or PartKind.Header or PartKind.Footer or PartKind.Footnotes or PartKind.Endnotes or PartKind.Chart or PartKind.Properties or PartKind.Diagram;

    /// <summary>The part as a person calls it.</summary>
    public static string NameOf(PartKind kind) => kind switch
    {
        PartKind.Body => "badan dokumen",
        PartKind.Header => "header",
        PartKind.Footer => "footer",
        PartKind.Footnotes => "catatan kaki",
        PartKind.Endnotes => "catatan akhir",
        PartKind.Comments => "komentar",
        PartKind.Chart => "grafik",
        PartKind.Properties => "properti dokumen",
        PartKind.Diagram => "SmartArt",
        _ => "dokumen",
    };
}
