namespace Kks.Reporting.Word;

/// <summary>
/// Where whole documents come from that are inserted by their names, such as a district's folder. The source decides what may be opened; the writer opens
/// nothing else.
/// </summary>
public interface IDocumentSource
{
    /// <summary>Opens a .docx by the name used in the template; null where there is none. The writer reads it to its end and closes the stream.</summary>
    /// <param name="name">The name as the template's author wrote it.</param>
    Stream? Open(string name);
}
