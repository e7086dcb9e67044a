using System.Globalization;
using Kks.Model.Submissions;
using MetadataExtractor;
using MetadataExtractor.Formats.Exif;
using MetadataExtractor.IO;
using Directory = MetadataExtractor.Directory;

namespace Kks.Exchange.Evidence.Pictures;

/// <summary>EXIF block -> time, place, orientation. What cannot be read counts as not written.</summary>
internal static class ExifReader
{
    private static readonly int[] Times = [ExifDirectoryBase.TagDateTimeOriginal, ExifDirectoryBase.TagDateTimeDigitized];

    public static ExifReading Read(byte[]? exif)
    {
        if (exif is null)
        {
            return ExifReading.None;
        }

        try
        {
            var directories = new MetadataExtractor.Formats.Exif.ExifReader().Extract(new ByteArrayReader(exif));
            return new ExifReading(Time(directories), Place(directories), Orientation(directories));
        }
        catch (Exception problem) when (problem is System.IO.IOException or MetadataException or ImageProcessingException or ArgumentException or OverflowException or FormatException or InvalidOperationException or IndexOutOfRangeException)
        {
            // The library lets some broken blocks through to the reader of a value.
            return ExifReading.None;
        }
    }

    /// <summary>The time of the exposure, not of the last change to the file.</summary>
    private static DateTime? Time(IReadOnlyList<Directory> directories) =>
        directories.OfType<ExifSubIfdDirectory>()
            .SelectMany(directory => Times.Select(directory.GetString))
            .Select(ParseTime)
            .FirstOrDefault(time => time is not null);

    private static DateTime? ParseTime(string? text) =>
        DateTime.TryParseExact(text?.Trim('\0', ' '), "yyyy:MM:dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) && time.Year > 1900 ? time : null;

    private static Koordinat? Place(IReadOnlyList<Directory> directories)
    {
        var place = directories.OfType<GpsDirectory>().Select(directory => directory.GetGeoLocation()).FirstOrDefault(found => found is not null);

        // Phones that have no fix yet write zero for both.
        return place is { IsZero: false } && Math.Abs(place.Latitude) <= 90 && Math.Abs(place.Longitude) <= 180
            ? new Koordinat { Lintang = Rounded(place.Latitude), Bujur = Rounded(place.Longitude) }
            : null;
    }

    private static int Orientation(IReadOnlyList<Directory> directories)
    {
        var directory = directories.OfType<ExifIfd0Directory>().FirstOrDefault();
        return directory is not null && directory.TryGetInt32(ExifDirectoryBase.TagOrientation, out var value) && value is >= 1 and <= 8 ? value : 1;
    }

    /// <summary>A tenth of a metre is more than any camera knows.</summary>
    private static decimal Rounded(double degrees) => Math.Round((decimal)degrees, 6);
}
