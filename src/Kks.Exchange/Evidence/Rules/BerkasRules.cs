using Kks.Exchange.Evidence.Files;
using Kks.Model.Diagnostics;
using Kks.Model.Files;

namespace Kks.Exchange.Evidence.Rules;

/// <summary>What must hold of one file by itself. The gravest thing wrong is said, and not what follows from it.</summary>
internal sealed class BerkasRules(BuktiFindings findings, PemeriksaanBuktiOptions options)
{
    public void Check(FaktaBerkas facts, BuktiUse use)
    {
        CheckSize(facts, use);
        if (CheckKind(facts, use) && CheckSoundness(facts, use))
        {
            CheckContent(facts, use);
        }
    }

    private void CheckSize(FaktaBerkas facts, BuktiUse use)
    {
        if (facts.Ukuran > options.BatasUkuran)
        {
            findings.Add(Severity.Warning, BuktiCodes.TooLarge, facts.Nama, use.Path, facts.Nama, findings.Megabytes(facts.Ukuran), findings.Megabytes(options.BatasUkuran));
        }
    }

    /// <summary>A picture under the name of another kind of picture still opens; anything else does not.</summary>
    private bool CheckKind(FaktaBerkas facts, BuktiUse use)
    {
        var promised = FileExtensions.KindOf(facts.Nama);
        if (promised is null || promised == facts.Jenis || facts.Ukuran == 0 || IsOpenAsPromised(promised.Value, facts))
        {
            return true;
        }

        var harmless = IsPicture(promised.Value) && IsPicture(facts.Jenis);
        var severity = harmless ? Severity.Warning : Severity.Error;
        findings.Add(severity, BuktiCodes.WrongKind, facts.Nama, use.Path, facts.Nama, NamaJenisBerkas.Dari(promised.Value, findings.Culture), NamaJenisBerkas.Dari(facts.Jenis, findings.Culture));
        return harmless;
    }

    /// <summary>A locked Word document is an old compound file; a cut archive shows no more what it was; old programs wrote web pages and rich text as .doc.</summary>
    private static bool IsOpenAsPromised(FileKind promised, FaktaBerkas facts) => promised switch
    {
        FileKind.Docx or FileKind.Xlsx or FileKind.Pptx => facts is { Jenis: FileKind.OldOffice, Keutuhan: Soundness.Locked } || IsCutArchive(facts),
        FileKind.OpenDocument => IsCutArchive(facts),
        FileKind.OldOffice => facts.Jenis == FileKind.Rtf,
        _ => false,
    };

    private static bool IsCutArchive(FaktaBerkas facts) => facts is { Jenis: FileKind.Zip, Keutuhan: not Soundness.Whole };

    private bool CheckSoundness(FaktaBerkas facts, BuktiUse use)
    {
        switch (facts.Keutuhan)
        {
            case Soundness.Truncated:
                findings.Add(Severity.Error, BuktiCodes.Broken + ".terpotong", facts.Nama, use.Path, facts.Nama);
                return false;
            case Soundness.Damaged:
                findings.Add(Severity.Error, BuktiCodes.Broken, facts.Nama, use.Path, facts.Nama, NamaJenisBerkas.Dari(facts.Jenis, findings.Culture));
                return false;
            case Soundness.Locked:
                findings.Add(Severity.Error, BuktiCodes.Locked, facts.Nama, use.Path, facts.Nama);
                return false;
            case Soundness.TooMuch:
                findings.Add(Severity.Warning, BuktiCodes.TooMuch, facts.Nama, use.Path, facts.Nama);
                return false;
            default:
                return true;
        }
    }

    private void CheckContent(FaktaBerkas facts, BuktiUse use)
    {
        // A photo in a format documents cannot show was reported when the data were checked.
        var isReported = use.Photo is not null && FileExtensions.KindOf(facts.Nama) is not (FileKind.Jpeg or FileKind.Png);
        if (!options.JenisDiterima.Contains(facts.Jenis) && facts.Ukuran > 0 && !isReported)
        {
            findings.Add(Severity.Warning, BuktiCodes.UnusualKind, facts.Nama, use.Path, facts.Nama, NamaJenisBerkas.Dari(facts.Jenis, findings.Culture));
        }
        else if (facts.BerisiMakro)
        {
            findings.Add(Severity.Warning, BuktiCodes.UnusualKind + ".makro", facts.Nama, use.Path, facts.Nama);
        }

        if (facts.Pdf is { Halaman: > 0 } pdf && pdf.HalamanKosong == pdf.Halaman)
        {
            findings.Add(Severity.Error, BuktiCodes.Blank, facts.Nama, use.Path, facts.Nama, pdf.Halaman);
        }

        if (facts.Pdf?.KerapatanPindaian is { } density && density < options.KerapatanTerendah)
        {
            findings.Add(Severity.Warning, BuktiCodes.CoarseScan, facts.Nama, use.Path, facts.Nama, density);
        }

        if (facts.Gambar is { Lebar: > 0 } picture && !use.Path.StartsWith("daerah.lambang", StringComparison.Ordinal) && Math.Min(picture.Lebar, picture.Tinggi) < options.SisiTerpendek)
        {
            findings.Add(Severity.Warning, BuktiCodes.TooSmall, facts.Nama, use.Path, facts.Nama, picture.Lebar, picture.Tinggi, options.SisiTerpendek);
        }
    }

    private static bool IsPicture(FileKind kind) => kind is FileKind.Jpeg or FileKind.Png or FileKind.Gif or FileKind.Webp or FileKind.Bmp;
}
