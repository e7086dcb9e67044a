namespace Kks.Reporting.Packs;

/// <summary>The small templates in a manifest.</summary>
internal enum PackPattern
{
    FileName,
    Title,
    HeaderLeft,
    HeaderRight,
}
