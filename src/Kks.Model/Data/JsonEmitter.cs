using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Kks.Model.Data;

/// <summary>Tree -> indented JSON text.</summary>
internal static class JsonEmitter
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Emit(DataNode node)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            Write(writer, node);
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter writer, DataNode node)
    {
        switch (node)
        {
            case DataMapping mapping:
                writer.WriteStartObject();
                foreach (var entry in mapping.Entries)
                {
                    writer.WritePropertyName(entry.Key);
                    Write(writer, entry.Value);
                }

                writer.WriteEndObject();
                break;
            case DataSequence sequence:
                writer.WriteStartArray();
                foreach (var item in sequence.Items)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            case DataScalar { Kind: ScalarKind.Number or ScalarKind.Boolean } literal:
                writer.WriteRawValue(literal.Text);
                break;
            case DataScalar scalar:
                writer.WriteStringValue(scalar.Text);
                break;
            default:
                throw new NotSupportedException(node.GetType().Name);
        }
    }
}
