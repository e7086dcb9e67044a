namespace Kks.Reporting.Testing.Text;

/// <summary>What stands before the text of a paragraph: an indent, and a number or the signs of a heading.</summary>
internal sealed record ParagraphLead(string Indent, string Sign, bool Heading)
{
    public string First(string style) => Indent + style + Sign + (Sign.Length > 0 ? " " : "");

    /// <summary>What stands before the lines after a line break.</summary>
    public string Rest() => Indent + (Heading ? "" : new string(' ', Sign.Length > 0 ? LineWrapper.WidthOf(Sign) + 1 : 0));
}
