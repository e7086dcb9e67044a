namespace Kks.Reporting.Word.Content;

/// <summary>
/// A whole .docx that takes the place of its paragraph, merged as Word's "Insert, Text from File" with the styles of the destination: a style the document
/// around has by the same name is used, others come along, with lists, pictures, charts, notes and bookmarks. Equal values are read once per document
/// written. Immutable.
/// </summary>
public sealed record DocumentContent : IWordContent
{
    private readonly string? _path;
    private readonly Func<Stream?>? _open;

    /// <summary>A document that <see cref="WordOptions.Documents"/> opens.</summary>
    /// <param name="name">The name by which it is opened, such as <c>lampiran/sop.docx</c>.</param>
    public DocumentContent(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
    }

    /// <summary>A document that the host opens itself.</summary>
    /// <param name="name">What diagnostics call it.</param>
    /// <param name="open">Opens it, at the latest when the document around is written; null where there is none. The stream is closed after reading.</param>
    public DocumentContent(string name, Func<Stream?> open)
        : this(name)
    {
        ArgumentNullException.ThrowIfNull(open);
        _open = open;
    }

    private DocumentContent(string name, string path)
        : this(name) => _path = path;

    /// <summary>What diagnostics call it, and the <see cref="IDocumentSource"/> opens it by.</summary>
    public string Name { get; }

    /// <summary>
    /// Whether headings and captions that the styles of the document around number count by themselves, from 1, as in the document's own file; false by
    /// default: they count on, as in one text.
    /// </summary>
    public bool OwnNumbering { get; init; }

    /// <summary>A file of the host's own choice; never give it a path that a template's author wrote.</summary>
    /// <param name="path">The path; the file is opened when the document around is written.</param>
    public static DocumentContent FromFile(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return new DocumentContent(Path.GetFileName(path), Path.GetFullPath(path));
    }

    /// <summary>Opens the document; null where there is none that can be read.</summary>
    internal Stream? Open(IDocumentSource? source)
    {
        try
        {
            return _open is not null ? _open() : _path is not null ? File.OpenRead(_path) : source?.Open(Name);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
