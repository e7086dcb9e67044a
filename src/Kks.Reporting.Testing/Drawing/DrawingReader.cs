using System.Xml.Linq;
using Kks.Reporting.Testing.Reading;
using Kks.Reporting.Testing.Text;

namespace Kks.Reporting.Testing.Drawing;

/// <summary>Reads pictures, charts, text boxes, diagrams and embedded objects, in today's form and in the older one.</summary>
internal sealed class DrawingReader
{
    private readonly Story _story;
    private readonly XElement _drawing;

    private DrawingReader(Story story, XElement drawing) => (_story, _drawing) = (story, drawing);

    public static DrawnObject Read(Story story, XElement drawing) => new DrawingReader(story, drawing).Read();

    private DrawnObject Read()
    {
        if (Find("chart") is { } chart && chart.Attr("id") is { } id)
        {
            return Chart(id);
        }

        if (Find("relIds") is { } diagram)
        {
            return new DrawnObject(Label($"diagram: {DiagramText(diagram)}"), []);
        }

        if (Find("OLEObject") is { } embedded)
        {
            return new DrawnObject(Label($"objek {embedded.Attr("ProgID")}"), []);
        }

        var boxes = Boxes();
        var pictures = Pictures().ToList();
        var text = string.Concat(pictures.Select(reference => Picture(reference, pictures.Count == 1)));
        return boxes.Count > 0 || pictures.Count > 0 || Find("docPr") is not null ? new DrawnObject(text + Shape(boxes, pictures), boxes) : new DrawnObject("", []);
    }

    private DrawnObject Chart(string id)
    {
        if (_story.Document.Package.Load(_story.Relationships.PartOf(id)) is not { } root)
        {
            return new DrawnObject(Label("grafik hilang"), []);
        }

        var data = ChartReader.Read(root);
        return new DrawnObject(Label($"grafik {data.Kind}".TrimEnd()), [new Attachment($"Data grafik{(data.Title is null ? "" : $" “{data.Title}”")}:", [], data)]);
    }

    private string DiagramText(XElement diagram)
    {
        var root = _story.Document.Package.Load(_story.Relationships.PartOf(diagram.Attr("dm")));
        var paragraphs = root?.Descendants().Where(item => item.Is("p")).Select(item => string.Concat(item.Descendants().Where(text => text.Is("t")).Select(text => text.Value))) ?? [];
        return string.Join("; ", paragraphs.Where(text => text.Length > 0));
    }

    private IEnumerable<(string? Part, string? Address)> Pictures()
    {
        foreach (var item in _drawing.Descendants())
        {
            if (item.Is("blip"))
            {
                var linked = _story.Relationships.AddressOf(item.Attr("link"));
                yield return (_story.Relationships.PartOf(item.Attr("embed")), linked);
            }
            else if (item.Is("imagedata"))
            {
                yield return (_story.Relationships.PartOf(item.Attr("id")), _story.Relationships.AddressOf(item.Attr("id")));
            }
        }
    }

    private string Picture((string? Part, string? Address) reference, bool alone)
    {
        var kind = reference switch
        {
            ({ } part, _) when _story.Document.Package.Has(part) => "gambar",
            (_, { } address) => $"gambar tertaut <{address}>",
            _ => "gambar hilang",
        };
        return alone ? Label(kind) : $"[{kind}]";
    }

    /// <summary>A shape without text or picture is still something to see.</summary>
    private string Shape(List<Attachment> boxes, List<(string?, string?)> pictures) =>
        boxes.Count == 0 && pictures.Count == 0 ? Label("bentuk") : "";

    private List<Attachment> Boxes() =>
    [
        .. _drawing.Descendants().Where(item => item.Is("txbxContent") && IsShown(item))
            .Select(box => new Attachment($"Kotak teks{(ObjectSize.Of(_drawing) is { } size ? " " + size : "")}:", [.. box.Elements()], null)),
    ];

    // A box inside a box is read with the outer one; the older form of a box stands beside the newer one.
    private bool IsShown(XElement box) => !box.Ancestors().TakeWhile(item => item != _drawing).Any(item => item.Is("txbxContent") || item.Is("Fallback"));

    private string Label(string kind)
    {
        var size = ObjectSize.Of(_drawing) is { } known ? " " + known : "";
        var properties = Find("docPr");
        var alternative = properties.Attr("descr") ?? properties.Attr("title") ?? _drawing.Descendants().Select(item => item.Attr("alt")).FirstOrDefault(text => text is not null);
        var decorative = _drawing.Descendants().Any(item => item.Is("decorative") && item.Attr("val") is "1" or "true");
        return $"[{kind}{size}: {(decorative ? "hiasan" : string.IsNullOrWhiteSpace(alternative) ? "tanpa teks alternatif" : OneLine(alternative))}]";
    }

    private XElement? Find(string name) => _drawing.Descendants().FirstOrDefault(item => item.Is(name) && IsShown(item));

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
