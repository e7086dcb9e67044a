namespace Kks.Model.Diagnostics;

/// <summary>A place in a person's own file.</summary>
/// <param name="File">The file as the person named it, with forward slashes, relative to the data folder where there is one.</param>
/// <param name="Line">The line, counted from 1; 0 where the whole file is meant.</param>
/// <param name="Column">The column in UTF-16 code units, counted from 1; 0 where the whole line or file is meant.</param>
public readonly record struct SourceLocation(string File, int Line = 0, int Column = 0)
{
    /// <summary>The place as a person sees it in a file without lines, such as a Word document: part, heading, paragraph or cell; null where
    /// line and column say it.</summary>
    public string? Place { get; init; }

    /// <summary>The place as <c>FILE(line,column)</c>, or the file with the place a person sees.</summary>
    public override string ToString() => (Line, Place) switch
    {
        (0, null) => File,
        (0, _) => $"{File} [{Place}]",
        _ => FormattableString.Invariant($"{File}({Line},{Column})"),
    };
}
