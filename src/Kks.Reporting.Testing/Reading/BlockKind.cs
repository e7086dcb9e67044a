namespace Kks.Reporting.Testing.Reading;

/// <summary>What a <see cref="Block"/> is.</summary>
internal enum BlockKind
{
    Element,
    TableStart,
    TableEnd,
}
