namespace Kks.Reporting.Word.Packaging;

/// <summary>Writes what the document says of itself. No author and no time: neither belongs to the input.</summary>
internal static class PropertiesWriter
{
    private const string CoreType = "application/vnd.openxmlformats-package.core-properties+xml";
    private const string AppType = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
    private const string CustomType = "application/vnd.openxmlformats-officedocument.custom-properties+xml";

    public static void WriteRelationships(PackageWriter package)
    {
        var relationships = new Relationships();
        relationships.Add(Relationships.Office + "officeDocument", "word/document.xml");
        relationships.Add("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml");
        relationships.Add(Relationships.Office + "extended-properties", "docProps/app.xml");
        relationships.Add(Relationships.Office + "custom-properties", "docProps/custom.xml");
        relationships.WriteTo(package, "_rels/.rels");
    }

    public static void Write(PackageWriter package, WordOptions options)
    {
        WriteCore(package, options);
        using (var app = package.OpenXml("docProps/app.xml", AppType))
        {
            app.Raw("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>Kks.Reporting</Application></Properties>"u8);
        }

        WriteCustom(package, options);
    }

    private static void WriteCore(PackageWriter package, WordOptions options)
    {
        using var xml = package.OpenXml("docProps/core.xml", CoreType);
        xml.Raw("<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"u8);
        if (options.Title is { } title)
        {
            xml.Markup($"<dc:title>{title}</dc:title>");
        }

        if (options.Subject is { } subject)
        {
            xml.Markup($"<dc:subject>{subject}</dc:subject>");
        }

        xml.Markup($"<dc:language>{options.Language}</dc:language></cp:coreProperties>");
    }

    private static void WriteCustom(PackageWriter package, WordOptions options)
    {
        using var xml = package.OpenXml("docProps/custom.xml", CustomType);
        xml.Raw("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\" xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">"u8);
        var header = new[] { KeyValuePair.Create("KepalaKiri", options.HeaderLeft), KeyValuePair.Create("KepalaKanan", options.HeaderRight) };
        var all = header.Concat(options.Properties.Select(p => KeyValuePair.Create(p.Key, (string?)p.Value)));

        // Word counts from 2, and wants each name once.
        var id = 2;
        foreach (var (name, value) in all.DistinctBy(property => property.Key, StringComparer.OrdinalIgnoreCase))
        {
            xml.Markup($"<property fmtid=\"{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}\" pid=\"{id++}\" name=\"{name}\"><vt:lpwstr>{value}</vt:lpwstr></property>");
        }

        xml.Raw("</Properties>"u8);
    }
}
