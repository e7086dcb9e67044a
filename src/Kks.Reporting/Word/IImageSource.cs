namespace Kks.Reporting.Word;

/// <summary>Where pictures come from, such as a district's evidence folder. The source decides what may be opened; the writer opens nothing else.</summary>
public interface IImageSource
{
    /// <summary>
    /// Opens a picture by the name used in the document; null where there is none. A picture may be opened twice (to look at it, then to copy it)
    /// and must give the same bytes both times. The writer closes the stream.
    /// </summary>
    Stream? Open(string name);
}
