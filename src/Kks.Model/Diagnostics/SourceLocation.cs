namespace Kks.Model.Diagnostics;

/// <summary>A place in a person's own file.</summary>
/// <param name="File">The file as the person named it, with forward slashes, relative to the data folder where there is one.</param>
/// <param name="Line">The line, counted from 1; 0 where the whole file is meant.</param>
/// <param name="Column">The column in UTF-16 code units, counted from 1; 0 where the whole line or file is meant.</param>
public readonly record struct SourceLocation(string File, int Line = 0, int Column = 0)
{
    /// <summary>The place in a file that has no lines, as a person sees it there: the cell <c>Tatanan 2!F14</c>, or part, heading and paragraph of a Word document; else null.</summary>
    public string? Place { get; init; }

    /// <summary>The place as <c>FILE(line,column)</c>, as <c>FILE, PLACE</c>, or just the file.</summary>
    public override string ToString() => this switch
    {
        { Place: { } place } => $"{File}, {place}",
        { Line: 0 } => File,
        _ => FormattableString.Invariant($"{File}({Line},{Column})"),
    };
}
