using Kks.Exchange.Evidence.Pictures;

namespace Kks.Exchange.Tests.Evidence;

public sealed class PictureFingerprintTests
{
    private static readonly string[] Photos = [.. Directory.EnumerateFiles(Repository.PathOf("samples/klungkung-2025/bukti"), "*.jpg", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    [Theory]
    [InlineData("simpan-ulang.jpg")]
    [InlineData("kecil.png")]
    [InlineData("terang.jpg")]
    [InlineData("putar-exif.jpg")]
    public void A_photo_is_found_again_after_it_was_saved_anew(string copy)
    {
        var original = Of(Repository.PathOf("samples/klungkung-2025/bukti/pasar/kie-pasar.jpg"));

        Assert.True(BerkasContoh.Facts(copy).Gambar!.Fingerprint!.Matches(original), $"{BerkasContoh.Facts(copy).Gambar!.Fingerprint!.Correlation(original)}");
    }

    [Fact]
    public void Photos_of_different_scenes_are_told_apart()
    {
        var prints = Photos.Select(Of).ToArray();
        var pairs = prints.SelectMany((a, i) => prints.Skip(i + 1).Select(b => (a, b))).ToList();

        Assert.Equal(325, pairs.Count);
        Assert.All(pairs, pair => Assert.InRange(pair.a.Correlation(pair.b), -1, 0.97));
    }

    private static PictureFingerprint Of(string path) => BerkasContoh.Facts(path, File.ReadAllBytes(path)).Gambar!.Fingerprint!;
}
