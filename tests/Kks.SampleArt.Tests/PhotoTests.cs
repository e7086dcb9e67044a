using System.Globalization;
using Kks.SampleArt.Photos;
using MetadataExtractor;
using MetadataExtractor.Formats.Exif;
using MetadataExtractor.Formats.Jpeg;

namespace Kks.SampleArt.Tests;

public sealed class PhotoTests
{
    public static TheoryData<string> Files => new(PhotoList.Load().Select(photo => photo.Berkas));

    [Fact]
    public void At_least_twelve_photos_are_listed_each_with_a_scene_of_its_own()
    {
        var photos = PhotoList.Load();

        Assert.True(photos.Count >= 12, $"{photos.Count} photos");
        Assert.Equal(photos.Count, photos.Select(photo => photo.Adegan).Distinct().Count());
        Assert.Equal(photos.Count, photos.Select(photo => photo.Berkas).Distinct().Count());
    }

    [Fact]
    public void Every_committed_photo_is_listed()
    {
        var committed = System.IO.Directory.EnumerateFiles(SampleFolder.Evidence, "*.jpg", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(SampleFolder.Evidence, file).Replace('\\', '/'));

        Assert.Equal(PhotoList.Load().Select(photo => photo.Berkas).Order(StringComparer.Ordinal), committed.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_committed_photo_is_a_jpeg_of_its_size_below_150_KB(string file)
    {
        var path = Path.Combine(SampleFolder.Evidence, file);
        var jpeg = ImageMetadataReader.ReadMetadata(path).OfType<JpegDirectory>().Single();

        Assert.Equal((1200, 800), (jpeg.GetImageWidth(), jpeg.GetImageHeight()));
        Assert.InRange(new FileInfo(path).Length, 20 * 1024, 150 * 1024);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_committed_photo_carries_the_time_and_place_listed_for_it(string file)
    {
        var photo = PhotoList.Load().Single(p => p.Berkas == file);
        var directories = ImageMetadataReader.ReadMetadata(Path.Combine(SampleFolder.Evidence, file));
        var exif = directories.OfType<ExifSubIfdDirectory>().Single();
        var place = directories.OfType<GpsDirectory>().Single().GetGeoLocation();

        Assert.DoesNotContain(directories, directory => directory.HasError);
        Assert.Equal(photo.Waktu.ToString("yyyy:MM:dd HH:mm:ss", CultureInfo.InvariantCulture), exif.GetString(ExifDirectoryBase.TagDateTimeOriginal));
        Assert.NotNull(place);
        Assert.Equal((double)photo.Lintang, place.Latitude, 6);
        Assert.Equal((double)photo.Bujur, place.Longitude, 6);
    }

    [Fact]
    public void The_utc_time_in_the_place_is_eight_hours_before_the_local_time()
    {
        var photo = PhotoList.Load()[0];
        var gps = ImageMetadataReader.ReadMetadata(Path.Combine(SampleFolder.Evidence, photo.Berkas)).OfType<GpsDirectory>().Single();

        Assert.True(gps.TryGetGpsDate(out var utc));
        Assert.Equal(photo.Waktu.AddHours(-8), utc);
    }
}
