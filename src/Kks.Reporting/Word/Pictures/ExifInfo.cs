namespace Kks.Reporting.Word.Pictures;

/// <summary>What EXIF says of how a picture is shown.</summary>
internal readonly record struct ExifInfo(int Orientation, double? Dpi);
