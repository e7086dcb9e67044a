namespace Kks.Reporting.Testing;

/// <summary>The outcome of comparing a text with the accepted one.</summary>
/// <param name="State">How it compares.</param>
/// <param name="Message">What to tell a person: where and what changed, what to do; empty where nothing changed.</param>
/// <param name="Verified">The path of the accepted text, whether or not it exists.</param>
/// <param name="Received">The path of the text written to be reviewed; null where none was written.</param>
public sealed record SnapshotResult(SnapshotState State, string Message, string Verified, string? Received);
