using System.Text;
using Kks.Model.Data;
using Kks.Reporting.Testing.Diffs;
using Kks.Reporting.Testing.Resources;

namespace Kks.Reporting.Testing;

/// <summary>
/// An accepted text in <c>NAME.verified.txt</c> and what differs from it in <c>NAME.received.txt</c>. Immutable; two comparisons of the same name
/// must not run at once.
/// </summary>
public sealed class SnapshotFile
{
    /// <summary>The ending of an accepted text.</summary>
    public const string VerifiedEnding = ".verified.txt";

    /// <summary>The ending of a text to be reviewed.</summary>
    public const string ReceivedEnding = ".received.txt";

    /// <summary>The ending of the document the text to be reviewed was read from.</summary>
    public const string ReceivedDocumentEnding = ".received.docx";

    private readonly string _stem;

    /// <summary>Names a snapshot.</summary>
    /// <param name="folder">Its folder; made when something is written.</param>
    /// <param name="name">The name of its files without their ending.</param>
    public SnapshotFile(string folder, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentException.ThrowIfNullOrEmpty(name);
        Folder = folder;
        _stem = Path.Combine(folder, name);
    }

    /// <summary>The folder of its files.</summary>
    public string Folder { get; }

    /// <summary>The path of the accepted text.</summary>
    public string Verified => _stem + VerifiedEnding;

    /// <summary>The path of the text to be reviewed.</summary>
    public string Received => _stem + ReceivedEnding;

    /// <summary>Compares a text with the accepted one; line endings play no part.</summary>
    /// <param name="text">The text there is now.</param>
    /// <param name="write">Whether a differing text is written, and what an earlier run wrote is removed.</param>
    /// <param name="language">The language of the message: <c>id</c> or <c>en</c>.</param>
    /// <param name="document">The document the text was read from, written beside it to be opened in Word; null writes none.</param>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    public SnapshotResult Compare(string text, bool write, string language = "id", byte[]? document = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var now = Normalize(text);
        var accepted = File.Exists(Verified) ? Normalize(File.ReadAllText(Verified)) : null;
        if (accepted == now)
        {
            Forget(write);
            return new SnapshotResult(SnapshotState.Same, "", Verified, null);
        }

        if (write)
        {
            Write(now, document);
        }

        return new SnapshotResult(
            accepted is null ? SnapshotState.New : SnapshotState.Different,
            Message(TestingTexts.For(language), accepted, now, write),
            Verified,
            write ? Received : null);
    }

    private static string Normalize(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";

    private void Write(string text, byte[]? document)
    {
        Directory.CreateDirectory(Folder);
        AtomicFile.Write(Received, stream => stream.Write(Encoding.UTF8.GetBytes(text)));
        if (document is not null)
        {
            AtomicFile.Write(_stem + ReceivedDocumentEnding, stream => stream.Write(document));
        }
    }

    private void Forget(bool write)
    {
        if (write && Directory.Exists(Folder))
        {
            File.Delete(Received);
            File.Delete(_stem + ReceivedDocumentEnding);
        }
    }

    private string Message(TestingTexts texts, string? accepted, string now, bool written)
    {
        var message = new StringBuilder();
        message.Append(texts.Format(accepted is null ? "snapshot.new" : "snapshot.different", Path.GetFileName(Verified))).Append('\n');
        if (accepted is not null)
        {
            message.Append(new ChangeReport(texts).Write(TextComparer.Compare(accepted, now))).Append('\n').Append(texts["snapshot.legend"]).Append('\n');
        }

        return message.Append(written ? texts.Format("snapshot.written", Received, Folder) : texts["snapshot.not-written"]).ToString();
    }
}
