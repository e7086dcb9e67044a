using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using Kks.Reporting.Word.Diagnosing;
using Kks.Reporting.Word.Packaging;
using Markdig.Syntax;

namespace Kks.Reporting.Word.Pictures;

/// <summary>
/// The pictures of a document. A picture is looked at when it is first used and copied when the text is done, one at a time, so memory holds
/// one at most; the same bytes are stored once, whatever they are called.
/// </summary>
internal sealed class MediaStore(IImageSource? source, DiagnosticBag diagnostics, string prefix = "gambar")
{
    /// <summary>The longest file taken, in bytes.</summary>
    public const int LongestFile = 50 * 1024 * 1024;

    // A hundred million pixels take 400 MB in the reader's memory: no camera makes them, a bomb does.
    private const long MostPixels = 100_000_000;

    private readonly Dictionary<string, StoredPicture?> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StoredPicture> _byHash = new(StringComparer.Ordinal);
    private readonly List<(StoredPicture Picture, Func<Stream?> Open)> _pictures = [];

    /// <summary>The picture of this name; null where it cannot be shown, which is reported where it is first used.</summary>
    public StoredPicture? Find(string name, MarkdownObject place)
    {
        if (!_byName.TryGetValue(name, out var picture))
        {
            picture = _byName[name] = Load(name, place);
        }

        return picture;
    }

    /// <summary>Copies all pictures into the package.</summary>
    public void WriteTo(PackageWriter package, CancellationToken cancellation)
    {
        foreach (var (picture, open) in _pictures)
        {
            cancellation.ThrowIfCancellationRequested();
            using var input = open() ?? throw new IOException($"Gambar '{picture.Source}' hilang ketika dokumen ditulis.");
            using var output = package.OpenMedia("word/" + picture.Target);
            input.CopyTo(output);
        }
    }

    private StoredPicture? Load(string name, MarkdownObject place)
    {
        using var stream = source?.Open(name);
        if (stream is null)
        {
            diagnostics.Error("KKS4010", $"Gambar '{name}' tidak ditemukan.", place);
            return null;
        }

        var buffer = Read(stream, out var length);
        try
        {
            return buffer is null ? Refuse("KKS4012", $"Gambar '{name}' lebih dari {LongestFile / 1024 / 1024} MB.", place) : Store(name, buffer.AsSpan(0, length), place);
        }
        finally
        {
            if (buffer is not null)
            {
                ArrayPool<byte>.Shared.Return(buffer);
            }
        }
    }

    private StoredPicture? Store(string name, ReadOnlySpan<byte> file, MarkdownObject place)
    {
        if (ImageProbe.KindOf(file) is not { } kind)
        {
            var other = ImageProbe.OtherName(file) is { } format ? $"; isinya {format}" : string.Empty;
            return Refuse("KKS4013", $"Berkas '{name}' bukan gambar PNG, JPEG, atau GIF{other}.", place);
        }

        if (ImageProbe.Read(kind, file) is not { } info)
        {
            return Refuse("KKS4011", $"Gambar '{name}' rusak atau terpotong.", place);
        }

        if ((long)info.Width * info.Height > MostPixels)
        {
            var size = string.Create(CultureInfo.InvariantCulture, $"{info.Width} x {info.Height}");
            return Refuse("KKS4012", $"Gambar '{name}' berukuran {size} piksel, terlalu besar untuk dokumen.", place);
        }

        CheckName(name, info, place);
        return Keep(name, file, info, () => source!.Open(name));
    }

    /// <summary>Keeps a picture that is part of another document; null for what is no picture of ours.</summary>
    public StoredPicture? Keep(byte[] file) => ImageProbe.KindOf(file) is { } kind && ImageProbe.Read(kind, file) is { } info
        ? Keep("", file, info, () => new MemoryStream(file, writable: false))
        : null;

    private StoredPicture Keep(string name, ReadOnlySpan<byte> file, ImageInfo info, Func<Stream?> open)
    {
        var hash = Convert.ToHexString(SHA256.HashData(file));
        if (!_byHash.TryGetValue(hash, out var picture))
        {
            var target = string.Create(CultureInfo.InvariantCulture, $"media/{prefix}{_pictures.Count + 1}.{info.Extension}");
            picture = _byHash[hash] = new StoredPicture(target, name, info);
            _pictures.Add((picture, open));
        }

        return picture;
    }

    /// <summary>A PNG called .jpg is shown all the same: the document stores it as what it is, and only its name misleads.</summary>
    private void CheckName(string name, ImageInfo info, MarkdownObject place)
    {
        var extension = Path.GetExtension(name).ToLowerInvariant();
        var matches = info.Kind switch
        {
            ImageKind.Png => extension is ".png",
            ImageKind.Gif => extension is ".gif",
            _ => extension is ".jpg" or ".jpeg" or ".jpe" or ".jfif",
        };
        if (!matches && extension.Length > 0)
        {
            diagnostics.Warning("KKS4015", $"Gambar '{name}' sebenarnya berformat {info.Kind.ToString().ToUpperInvariant()}.", place, "Ganti akhiran nama berkasnya.");
        }
    }

    private StoredPicture? Refuse(string code, string message, MarkdownObject place)
    {
        diagnostics.Error(code, message, place);
        return null;
    }

    /// <summary>The whole file in a pooled buffer; null where it is longer than allowed.</summary>
    private static byte[]? Read(Stream stream, out int length)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(1 << 20);
        length = 0;
        int read;
        while ((read = stream.Read(buffer, length, buffer.Length - length)) > 0)
        {
            length += read;
            if (length > LongestFile)
            {
                ArrayPool<byte>.Shared.Return(buffer);
                return null;
            }

            if (length == buffer.Length)
            {
                var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
                buffer.AsSpan(0, length).CopyTo(larger);
                ArrayPool<byte>.Shared.Return(buffer);
                buffer = larger;
            }
        }

        return buffer;
    }
}
