namespace Kks.Reporting.Testing;

/// <summary>A document is not the accepted one; the message says where and what to do.</summary>
/// <param name="result">How it compares.</param>
public sealed class SnapshotException(SnapshotResult result) : Exception(Checked(result).Message)
{
    /// <summary>How the document compares with the accepted one.</summary>
    public SnapshotResult Result { get; } = result;

    private static SnapshotResult Checked(SnapshotResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result;
    }
}
