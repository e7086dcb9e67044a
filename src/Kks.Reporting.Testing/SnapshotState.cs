namespace Kks.Reporting.Testing;

/// <summary>How a text compares with the accepted one.</summary>
public enum SnapshotState
{
    /// <summary>It is the same.</summary>
    Same,

    /// <summary>Nothing has been accepted yet.</summary>
    New,

    /// <summary>It differs.</summary>
    Different,
}
