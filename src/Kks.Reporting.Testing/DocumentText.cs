using System.Text;
using Kks.Reporting.Testing.Reading;
using Kks.Reporting.Testing.Text;

namespace Kks.Reporting.Testing;

/// <summary>
/// A Word document as text a person can read, in reading order: package -> parts -> blocks -> lines.
/// The same document gives the same text everywhere. Any producer's .docx is read. Stateless and thread-safe.
/// </summary>
public static class DocumentText
{
    /// <summary>The text of a document held in memory.</summary>
    /// <param name="docx">The bytes of the .docx.</param>
    /// <param name="options">What is shown; null takes the defaults.</param>
    /// <returns>Lines ended by line feeds.</returns>
    /// <exception cref="InvalidDataException">The bytes are not a Word document, or hold more than the options allow.</exception>
    public static string Read(byte[] docx, DocumentTextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(docx);
        return Read(new MemoryStream(docx, writable: false), options);
    }

    /// <summary>The text of a document in a stream, from its position on. The stream stays open; one that cannot seek is read into memory first.</summary>
    /// <param name="docx">The .docx.</param>
    /// <param name="options">What is shown; null takes the defaults.</param>
    /// <returns>Lines ended by line feeds.</returns>
    /// <exception cref="InvalidDataException">The stream is not a Word document, or holds more than the options allow.</exception>
    public static string Read(Stream docx, DocumentTextOptions? options = null)
    {
        var text = new StringBuilder();
        using (var writer = new StringWriter(text, System.Globalization.CultureInfo.InvariantCulture))
        {
            Write(docx, writer, options);
        }

        return text.ToString();
    }

    /// <summary>The text of a document in a file.</summary>
    /// <param name="path">The path of the .docx.</param>
    /// <param name="options">What is shown; null takes the defaults.</param>
    /// <returns>Lines ended by line feeds.</returns>
    /// <exception cref="InvalidDataException">The file is not a Word document, or holds more than the options allow.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static string ReadFile(string path, DocumentTextOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var file = File.OpenRead(path);
        return Read(file, options);
    }

    /// <summary>Writes the text of a document line by line; memory grows with its largest paragraph or table row, not with its length.</summary>
    /// <param name="docx">The .docx; it stays open.</param>
    /// <param name="output">Where the lines go, ended by line feeds; it stays open.</param>
    /// <param name="options">What is shown; null takes the defaults.</param>
    /// <exception cref="InvalidDataException">The stream is not a Word document, or holds more than the options allow.</exception>
    public static void Write(Stream docx, TextWriter output, DocumentTextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(docx);
        ArgumentNullException.ThrowIfNull(output);
        options ??= new DocumentTextOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.LebarTabel, 40, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.LebarTabel, 400, nameof(options));
        using var package = DocxPackage.Open(docx, options.BatasByte);
        new DocumentTextWriter(package, new LineWriter(output, options.BatasHuruf), options).Write();
    }
}
