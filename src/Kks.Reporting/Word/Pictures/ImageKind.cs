namespace Kks.Reporting.Word.Pictures;

/// <summary>The picture formats Word shows everywhere.</summary>
internal enum ImageKind
{
    Png,
    Jpeg,
    Gif,
}
