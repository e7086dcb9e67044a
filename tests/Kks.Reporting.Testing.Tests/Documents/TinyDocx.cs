using System.IO.Compression;
using System.Text;

namespace Kks.Reporting.Testing.Tests.Documents;

/// <summary>A .docx written by hand, part by part, so that a test shows all of what it reads.</summary>
internal sealed class TinyDocx
{
    private const string Namespaces = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
        xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
        xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
        """;

    private readonly Dictionary<string, string> _parts = new(StringComparer.Ordinal);
    private readonly List<string> _relationships = [];

    private TinyDocx(string body)
    {
        _parts["_rels/.rels"] = Relationships("""<Relationship Id="d" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>""");
        _parts["word/document.xml"] = $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>";
    }

    public static TinyDocx Of(string body) => new(body);

    /// <summary>Adds a part the document refers to; its content stands in the root element.</summary>
    public TinyDocx With(string kind, string root, string content, string? id = null)
    {
        var name = $"{kind}{_relationships.Count + 1}.xml";
        _parts[$"word/{name}"] = $"<{root} {Namespaces}>{content}</{root}>";
        _relationships.Add($"""<Relationship Id="{id ?? kind}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" Target="{name}"/>""");
        return this;
    }

    public TinyDocx WithFile(string kind, string target, string id, bool external = false)
    {
        _relationships.Add($"""<Relationship Id="{id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" Target="{target}"{(external ? " TargetMode=\"External\"" : "")}/>""");
        if (!external)
        {
            _parts[$"word/{target}"] = "isi";
        }

        return this;
    }

    public TinyDocx WithStyles(string styles) => With("styles", "w:styles", styles);

    public TinyDocx WithNumbering(string numbering) => With("numbering", "w:numbering", numbering);

    public byte[] Bytes()
    {
        _parts["word/_rels/document.xml.rels"] = Relationships(string.Concat(_relationships));
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, text) in _parts)
            {
                using var entry = archive.CreateEntry(path).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }

    /// <summary>What is read of it, without the last line feed.</summary>
    public string Text(DocumentTextOptions? options = null) => DocumentText.Read(Bytes(), options).TrimEnd('\n');

    private static string Relationships(string items) => $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{items}</Relationships>""";
}
