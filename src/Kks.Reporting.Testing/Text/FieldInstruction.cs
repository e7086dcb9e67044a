namespace Kks.Reporting.Testing.Text;

/// <summary>What a field says, such as <c>REF tabel1 \h</c>.</summary>
internal sealed record FieldInstruction(string Name, string Text, FieldKind Kind)
{
    public const int Longest = 4096;

    private static readonly HashSet<string> Volatile = new(StringComparer.OrdinalIgnoreCase)
    {
        "PAGE", "NUMPAGES", "SECTIONPAGES", "DATE", "TIME", "SAVEDATE", "PRINTDATE", "EDITTIME", "FILENAME", "FILESIZE", "REVNUM",
    };

    private static readonly HashSet<string> Markers = new(StringComparer.OrdinalIgnoreCase) { "TC", "XE", "RD", "TA", "SET", "ADVANCE", "PRIVATE" };

    public static FieldInstruction Parse(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var name = words.Length > 0 ? words[0].ToUpperInvariant() : "";
        return new FieldInstruction(name, string.Join(' ', words), KindOf(name, words));
    }

    private static FieldKind KindOf(string name, string[] words)
    {
        // A sequence with \h counts without printing.
        var marks = Markers.Contains(name) || (name == "SEQ" && words.Contains("\\h", StringComparer.OrdinalIgnoreCase));
        return marks ? FieldKind.Marker : Volatile.Contains(name) ? FieldKind.Volatile : FieldKind.Result;
    }
}
