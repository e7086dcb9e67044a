using System.Text;
using Kks.Model.Data;
using Kks.Model.Submissions;
using Kks.Model.Validation;

namespace Kks.Model.Tests.Submissions;

/// <summary>The tables of <c>docs/data.md</c> are what the types say.</summary>
public sealed class DataDocumentTests
{
    [Fact]
    public void Every_type_and_key_is_documented()
    {
        var document = Repository.TextOf("docs/data.md");

        foreach (var shape in Records())
        {
            var section = Section(shape);
            Assert.True(document.Contains(section, StringComparison.Ordinal), $"docs/data.md must contain:\n\n{section}");
        }
    }

    [Fact]
    public void The_example_in_the_document_is_a_valid_submission()
    {
        using var folder = new TemporaryFolder();
        var blocks = Repository.TextOf("docs/data.md").Split("```yaml\n# ").Skip(1).Select(b => b[..b.IndexOf("```", StringComparison.Ordinal)]).ToList();
        Assert.Equal(3, blocks.Count);
        foreach (var block in blocks)
        {
            folder.With(block[..block.IndexOf('\n', StringComparison.Ordinal)], block[block.IndexOf('\n', StringComparison.Ordinal)..]);
        }

        var result = UsulanLoader.Load(folder.Path);

        Assert.True(result.Valid is not null, string.Join('\n', result.Diagnostics));
    }

    [Fact]
    public void Every_description_belongs_to_a_key()
    {
        using var content = typeof(Usulan).Assembly.GetManifestResourceStream("Kks.Model.Resources.keterangan.yaml")!;
        var table = (DataMapping)DataReader.Parse("keterangan.yaml", content).Root!;
        var shapes = Records().ToDictionary(s => s.Type.Name);

        Assert.Equal(shapes.Keys.Order(StringComparer.Ordinal), table.Entries.Select(e => e.Key).Order(StringComparer.Ordinal));
        foreach (var entry in table.Entries)
        {
            Assert.Equal(
                shapes[entry.Key].Members.Select(m => m.Name).Prepend("_").Order(StringComparer.Ordinal),
                ((DataMapping)entry.Value).Entries.Select(e => e.Key).Order(StringComparer.Ordinal));
        }
    }

    /// <summary>The records a submission is made of, in the order they are met.</summary>
    private static List<TypeShape> Records()
    {
        var found = new List<TypeShape>();
        Visit(TypeShape.Of<Usulan>());
        return found;

        void Visit(TypeShape shape)
        {
            if (shape.Element is not null)
            {
                Visit(shape.Element);
            }
            else if (shape.Kind == ShapeKind.Record && !found.Contains(shape))
            {
                found.Add(shape);
                foreach (var member in shape.Members)
                {
                    Visit(member.Shape);
                }
            }
        }
    }

    private static string Section(TypeShape shape)
    {
        var text = new StringBuilder($"### {shape.Type.Name}\n\n{KeteranganIsian.Find(shape.Type.Name, null)}\n\n| kunci | isi | wajib | keterangan |\n|---|---|---|---|\n");
        foreach (var member in shape.Members)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"| `{member.Name}` | {Kind(member.Shape)} | {(member.Required ? "ya" : "")} | {KeteranganIsian.Find(shape.Type.Name, member.Name)} |\n");
        }

        return text.ToString();
    }

    private static string Kind(TypeShape shape) => shape.Kind switch
    {
        ShapeKind.Record => $"[{shape.Type.Name}](#{shape.Type.Name.ToLowerInvariant()})",
        ShapeKind.List => "daftar " + Kind(shape.Element!),
        ShapeKind.Text => "teks",
        ShapeKind.Integer => "bilangan bulat",
        ShapeKind.Number => "angka",
        ShapeKind.Boolean => "true/false",
        ShapeKind.Date => "tanggal",
        ShapeKind.Time => "tanggal dan jam",
        ShapeKind.Choice => string.Join(" atau ", shape.Choices.Select(c => $"`{c.Key}`")),
        _ => throw new NotSupportedException(shape.Kind.ToString()),
    };
}
