using Kks.Model.Files;

namespace Kks.Exchange.Evidence;

/// <summary>How evidence files are checked. Immutable and thread-safe.</summary>
public sealed record PemeriksaanBuktiOptions
{
    /// <summary>The options used where none are given.</summary>
    public static PemeriksaanBuktiOptions Default { get; } = new();

    /// <summary>
    /// The largest file an upload takes, in bytes; 8 MB by default, which a provincial application asks for supporting data. The national
    /// application may differ, so a larger file is a warning.
    /// </summary>
    public long BatasUkuran { get; init; } = 8L * 1024 * 1024;

    /// <summary>How far the time in a photo may lie from the time stated; a day by default, since cameras are set to the wrong zone.</summary>
    public TimeSpan ToleransiWaktu { get; init; } = TimeSpan.FromDays(1);

    /// <summary>How far the place in a photo may lie from the place stated, in metres; 1,000 by default.</summary>
    public double ToleransiJarak { get; init; } = 1000;

    /// <summary>The least pixels of a picture's shorter side; 480 by default, below which writing in it cannot be read.</summary>
    public int SisiTerpendek { get; init; } = 480;

    /// <summary>The least dots per inch of a scanned page; 75 by default. Below 100 small print is hard to read; a margin is left because pictures seldom cover the whole paper.</summary>
    public int KerapatanTerendah { get; init; } = 75;

    /// <summary>The kinds of file a verifier can open without a program of its own; others are a warning.</summary>
    public IReadOnlySet<FileKind> JenisDiterima { get; init; } = new HashSet<FileKind>
    {
        FileKind.Pdf, FileKind.Jpeg, FileKind.Png, FileKind.Docx, FileKind.Xlsx, FileKind.Pptx, FileKind.OldOffice, FileKind.Mp4,
    };
}
