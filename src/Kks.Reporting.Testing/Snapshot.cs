using System.Runtime.CompilerServices;
using Kks.Reporting.Testing.Snapshots;

namespace Kks.Reporting.Testing;

/// <summary>
/// Compares what a test made with the accepted text beside the test: <c>Class.Method.verified.txt</c>, the class being named like its file.
/// Not bound to a test framework; a difference throws. Stateless and thread-safe.
/// </summary>
/// <example>
/// <code>
/// [Fact]
/// public async Task The_letter_reads_like_this() => await Snapshot.Verify(docx);
/// </code>
/// </example>
public static class Snapshot
{
    /// <summary>Compares a document held in memory.</summary>
    /// <param name="docx">The bytes of the .docx.</param>
    /// <param name="options">How it is compared; null takes the defaults.</param>
    /// <param name="file">The test's source; the compiler fills it in.</param>
    /// <param name="method">The test's name; the compiler fills it in.</param>
    /// <exception cref="SnapshotException">The document differs, or nothing has been accepted yet.</exception>
    /// <exception cref="InvalidDataException">The bytes are not a Word document.</exception>
    public static Task Verify(byte[] docx, SnapshotOptions? options = null, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        ArgumentNullException.ThrowIfNull(docx);
        options ??= new SnapshotOptions();
        return Compare(DocumentText.Read(docx, options.Teks), docx, options, file, method);
    }

    /// <summary>Compares a document in a stream, from its position on; the stream stays open.</summary>
    /// <param name="docx">The .docx.</param>
    /// <param name="options">How it is compared; null takes the defaults.</param>
    /// <param name="file">The test's source; the compiler fills it in.</param>
    /// <param name="method">The test's name; the compiler fills it in.</param>
    /// <exception cref="SnapshotException">The document differs, or nothing has been accepted yet.</exception>
    /// <exception cref="InvalidDataException">The stream is not a Word document.</exception>
    public static async Task Verify(Stream docx, SnapshotOptions? options = null, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        ArgumentNullException.ThrowIfNull(docx);
        using var copy = new MemoryStream();
        await docx.CopyToAsync(copy).ConfigureAwait(false);
        await Verify(copy.ToArray(), options, file, method).ConfigureAwait(false);
    }

    /// <summary>Compares a document in a file.</summary>
    /// <param name="path">The path of the .docx.</param>
    /// <param name="options">How it is compared; null takes the defaults.</param>
    /// <param name="file">The test's source; the compiler fills it in.</param>
    /// <param name="method">The test's name; the compiler fills it in.</param>
    /// <exception cref="SnapshotException">The document differs, or nothing has been accepted yet.</exception>
    /// <exception cref="InvalidDataException">The file is not a Word document.</exception>
    public static async Task VerifyFile(string path, SnapshotOptions? options = null, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        await Verify(await File.ReadAllBytesAsync(path).ConfigureAwait(false), options, file, method).ConfigureAwait(false);
    }

    /// <summary>Compares a document rendered with <see cref="RenderedDocument"/>.</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">How it is compared; null takes the defaults.</param>
    /// <param name="file">The test's source; the compiler fills it in.</param>
    /// <param name="method">The test's name; the compiler fills it in.</param>
    /// <exception cref="SnapshotException">The document differs, or nothing has been accepted yet.</exception>
    public static Task Verify(RenderedDocument document, SnapshotOptions? options = null, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        ArgumentNullException.ThrowIfNull(document);
        return Verify(document.Docx, options, file, method);
    }

    /// <summary>Compares a text of any kind, such as the Markdown a template makes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">How it is compared; null takes the defaults.</param>
    /// <param name="file">The test's source; the compiler fills it in.</param>
    /// <param name="method">The test's name; the compiler fills it in.</param>
    /// <exception cref="SnapshotException">The text differs, or nothing has been accepted yet.</exception>
    public static Task Verify(string text, SnapshotOptions? options = null, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        ArgumentNullException.ThrowIfNull(text);
        return Compare(text, null, options ?? new SnapshotOptions(), file, method);
    }

    private static Task Compare(string text, byte[]? document, SnapshotOptions options, string file, string method)
    {
        var folder = options.Folder ?? SourceFolder.Of(file, AppContext.BaseDirectory);
        var snapshot = new SnapshotFile(folder, options.Nama ?? SnapshotName.Of(file, method, options.Parameter));
        var write = BuildServer.MayWrite(options.Tulis);
        var result = snapshot.Compare(text, write, options.Bahasa, document);
        return result.State == SnapshotState.Same ? Task.CompletedTask : throw new SnapshotException(result);
    }
}
