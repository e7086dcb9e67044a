using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Kks.Model.Scaffolding;

/// <summary>Writes YAML with comments, which a serializer cannot.</summary>
internal sealed class YamlDraft
{
    private readonly StringBuilder text = new();

    public void Line(string line) => text.Append(line).Append('\n');

    public void Blank() => text.Append('\n');

    /// <summary>A key with a text value; a JSON string is a YAML double-quoted scalar.</summary>
    public void Text(string key, string value) => Line($"{key}: \"{JsonEncodedText.Encode(value, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"");

    /// <summary>A comment; line breaks inside would end it.</summary>
    public void Comment(string comment, int indent = 0) =>
        text.Append(' ', indent).Append("# ").Append(comment.ReplaceLineEndings(" ")).Append('\n');

    public override string ToString() => text.ToString();
}
