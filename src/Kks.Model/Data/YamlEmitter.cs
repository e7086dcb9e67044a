using System.Text;

namespace Kks.Model.Data;

/// <summary>Tree -> YAML text in block style, two spaces deeper per level.</summary>
internal sealed class YamlEmitter
{
    private readonly StringBuilder output = new();

    private YamlEmitter()
    {
    }

    public static string Emit(DataNode node)
    {
        var emitter = new YamlEmitter();
        switch (node)
        {
            case DataMapping { Entries.Count: > 0 } mapping:
                emitter.WriteEntries(mapping, 0, continued: false);
                break;
            case DataSequence { Items.Count: > 0 } sequence:
                emitter.WriteItems(sequence, 0);
                break;
            default:
                emitter.WriteInline(node, 0);
                break;
        }

        return emitter.output.ToString();
    }

    /// <summary>Writes a mapping; the first key continues the line begun where <paramref name="continued"/>.</summary>
    private void WriteEntries(DataMapping mapping, int indent, bool continued)
    {
        foreach (var entry in mapping.Entries)
        {
            output.Append(' ', continued ? 0 : indent).Append(YamlText.Key(entry.Key)).Append(':');
            continued = false;
            switch (entry.Value)
            {
                case DataMapping { Entries.Count: > 0 } child:
                    output.Append('\n');
                    WriteEntries(child, indent + 2, continued: false);
                    break;
                case DataSequence { Items.Count: > 0 } child when !IsShort(child):
                    output.Append('\n');
                    WriteItems(child, indent + 2);
                    break;
                default:
                    output.Append(' ');
                    WriteInline(entry.Value, indent + 2);
                    break;
            }
        }
    }

    private void WriteItems(DataSequence sequence, int indent)
    {
        foreach (var item in sequence.Items)
        {
            output.Append(' ', indent).Append("- ");
            switch (item)
            {
                case DataMapping { Entries.Count: > 0 } child:
                    WriteEntries(child, indent + 2, continued: true);
                    break;
                case DataSequence { Items.Count: > 0 } child when !IsShort(child):
                    // A list in a list begins on its own line, one level deeper.
                    output.Length--;
                    output.Append('\n');
                    WriteItems(child, indent + 2);
                    break;
                default:
                    WriteInline(item, indent + 2);
                    break;
            }
        }
    }

    private void WriteInline(DataNode node, int indent)
    {
        var text = node switch
        {
            DataScalar { Kind: ScalarKind.Text } scalar => YamlText.Value(scalar.Text, indent),
            DataScalar scalar => scalar.Text,
            DataSequence sequence => "[" + string.Join(", ", sequence.Items.Cast<DataScalar>().Select(i => i.Text)) + "]",
            _ => "{}",
        };
        output.Append(text).Append('\n');
    }

    /// <summary>Years and the like read best on one line.</summary>
    private static bool IsShort(DataSequence sequence) => sequence.Items.All(i => i is DataScalar { Kind: ScalarKind.Number });
}
