using Kks.Exchange.Evidence.Files;
using Kks.Exchange.Evidence.Pdf;
using Kks.Exchange.Evidence.Pictures;
using Kks.Model.Files;

namespace Kks.Exchange.Evidence;

/// <summary>
/// Evidence file -> facts: size and SHA-256 in one pass, then a look inside by the kind its content shows. Whatever a file holds, it throws
/// nothing, and memory stays below some tens of megabytes. Stateless and thread-safe.
/// </summary>
public static class BerkasReader
{
    private const long LargestCopy = 64L * 1024 * 1024;

    /// <summary>Reads a file.</summary>
    /// <param name="nama">The name it is reported by.</param>
    /// <param name="open">Opens the content; it is called twice at most, and what it returns is closed. Null says that it cannot be opened.</param>
    /// <returns>The facts; null where the file cannot be opened or read to its end.</returns>
    public static FaktaBerkas? Read(string nama, Func<Stream?> open)
    {
        ArgumentNullException.ThrowIfNull(nama);
        ArgumentNullException.ThrowIfNull(open);
        try
        {
            using var first = open();
            if (first is null)
            {
                return null;
            }

            var digest = FileDigest.Of(first);
            using var second = Rewound(first) ?? open();
            var facts = new FaktaBerkas { Nama = nama, Ukuran = digest.Length, Sha256 = digest.Sha256, Jenis = digest.Kind };
            return second is null ? null : LookInto(facts, second);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static Stream? Rewound(Stream stream)
    {
        if (stream.CanSeek)
        {
            stream.Position = 0;
        }

        return stream.CanSeek ? stream : null;
    }

    private static FaktaBerkas LookInto(FaktaBerkas facts, Stream stream) => facts.Jenis switch
    {
        FileKind.Jpeg => WithPicture(facts, JpegReader.Read(stream)),
        FileKind.Png => WithPicture(facts, PngReader.Read(stream)),
        FileKind.Gif => WithPicture(facts, GifReader.Read(stream)),
        FileKind.Webp => WithPicture(facts, WebpReader.Read(stream)),
        FileKind.Pdf or FileKind.Zip or FileKind.OldOffice or FileKind.Mp4 or FileKind.Heic or FileKind.Avif => LookAround(facts, stream),
        _ => facts,
    };

    /// <summary>Formats whose beginning says where the rest lies need a file that can be read at any place.</summary>
    private static FaktaBerkas LookAround(FaktaBerkas facts, Stream stream)
    {
        if (stream.CanSeek)
        {
            return LookAtAnyPlace(facts, stream);
        }

        if (facts.Ukuran > LargestCopy)
        {
            return facts with { Keutuhan = Soundness.TooMuch };
        }

        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return LookAtAnyPlace(facts, copy);
    }

    private static FaktaBerkas LookAtAnyPlace(FaktaBerkas facts, Stream stream)
    {
        switch (facts.Jenis)
        {
            case FileKind.Pdf:
                return WithPdf(facts, PdfReader.Read(stream));
            case FileKind.Zip:
                var zip = ZipDirectory.Read(stream);
                return facts with { Jenis = zip.Kind, Keutuhan = zip.Soundness, BerisiMakro = zip.HasMacros };
            case FileKind.OldOffice:
                return facts with { Keutuhan = CompoundFile.Read(stream) };
            default:
                return facts with { Keutuhan = Mp4Boxes.Read(stream, facts.Jenis == FileKind.Mp4 ? "moov" : "meta") };
        }
    }

    private static FaktaBerkas WithPicture(FaktaBerkas facts, PictureReading reading)
    {
        var exif = ExifReader.Read(reading.Exif);
        return facts with
        {
            Keutuhan = reading.Soundness,
            Gambar = new FaktaGambar
            {
                Lebar = reading.Width,
                Tinggi = reading.Height,
                Waktu = exif.Time,
                Koordinat = exif.Place,
                Fingerprint = PictureFingerprint.Of(reading, exif.Orientation),
            },
        };
    }

    private static FaktaBerkas WithPdf(FaktaBerkas facts, PdfReading reading) => facts with
    {
        Keutuhan = reading.Soundness,
        Pdf = new FaktaPdf
        {
            Halaman = reading.Pages,
            HalamanTeks = reading.TextPages,
            HalamanPindaian = reading.ScanPages,
            KerapatanPindaian = reading.ScanDensity is { } density ? (int)Math.Min(density, 100_000) : null,
            HalamanKosong = reading.BlankPages,
            Dibatasi = reading.IsRestricted,
        },
    };
}
