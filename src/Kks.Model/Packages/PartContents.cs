using System.IO.Compression;
using System.Xml;

namespace Kks.Model.Packages;

/// <summary>Looks into the parts of a package: macros, DTDs, relationships that fetch something from elsewhere.</summary>
internal static class PartContents
{
    public const string ContentTypes = "[Content_Types].xml";
    private const string Hyperlink = "/hyperlink";

    public static void Check(ZipArchive archive, PackageFindings findings)
    {
        if (archive.Entries.Any(IsMacro) || DeclaresMacros(archive.GetEntry(ContentTypes)!, findings)) findings.Add(PackageCodes.Macros, "");
        foreach (var part in archive.Entries)
        {
            if (part.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)) Read(part, findings, reader => CheckRelationships(reader, findings));
            else if (part.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)) Read(part, findings, reader => reader.MoveToContent());
        }
    }

    private static bool IsMacro(ZipArchiveEntry part) =>
        part.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || part.FullName.Contains("/macrosheets/", StringComparison.OrdinalIgnoreCase);

    private static bool DeclaresMacros(ZipArchiveEntry types, PackageFindings findings)
    {
        var found = false;
        Read(types, findings, reader =>
        {
            while (!found && reader.Read()) found = reader.GetAttribute("ContentType")?.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) == true;
        });
        return found;
    }

    // A link is followed only when a person clicks it; everything else external is fetched by opening the document.
    private static void CheckRelationships(XmlReader reader, PackageFindings findings)
    {
        while (reader.Read())
        {
            if (reader.GetAttribute("TargetMode") != "External") continue;
            var type = reader.GetAttribute("Type") ?? "";
            if (!type.EndsWith(Hyperlink, StringComparison.Ordinal)) findings.Add(PackageCodes.ExternalContent, "", reader.GetAttribute("Target"), type[(type.LastIndexOf('/') + 1)..]);
        }
    }

    private static void Read(ZipArchiveEntry part, PackageFindings findings, Action<XmlReader> read)
    {
        try
        {
            using var stream = part.Open();
            using var reader = OfficeXml.Open(stream);
            read(reader);
        }
        catch (XmlException failure)
        {
            // The reader gives no code of its own; a DTD shows in the part's prolog.
            var code = HasDocumentType(part) ? PackageCodes.DocumentType : PackageCodes.BrokenPart;
            findings.Add(code, "", part.FullName, failure.LineNumber, failure.LinePosition);
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException)
        {
            findings.Add(PackageCodes.BrokenPart, ".packed", part.FullName);
        }
    }

    private static bool HasDocumentType(ZipArchiveEntry part)
    {
        using var stream = part.Open();
        using var reader = new StreamReader(stream);
        var head = new char[4096];
        return new string(head, 0, reader.ReadBlock(head)).Contains("<!DOCTYPE", StringComparison.Ordinal);
    }
}
