using Kks.Model.Diagnostics;

namespace Kks.Exchange.Evidence.Rules;

/// <summary>No file and no picture stands for two things. The later use is reported, and names the first.</summary>
internal sealed class GandaRules(BuktiFindings findings)
{
    public void Check(IReadOnlyList<(BuktiUse Use, FaktaBerkas Facts)> uses)
    {
        CheckFiles(uses);
        CheckPictures(uses);
    }

    private void CheckFiles(IReadOnlyList<(BuktiUse Use, FaktaBerkas Facts)> uses)
    {
        foreach (var group in uses.Where(u => u.Facts.Sha256.Length > 0 && u.Facts.Ukuran > 0).GroupBy(u => u.Facts.Sha256))
        {
            var seen = new List<(BuktiUse Use, FaktaBerkas Facts)>();
            foreach (var item in group)
            {
                if (seen.Find(s => s.Use.Clashes(item.Use)) is { Use: not null } first)
                {
                    Report(first, item);
                }

                seen.Add(item);
            }
        }
    }

    private void Report((BuktiUse Use, FaktaBerkas Facts) first, (BuktiUse Use, FaktaBerkas Facts) item)
    {
        // A report may well prove two indicators; a photo shows one activity.
        var severity = item.Use.Photo is not null || first.Use.Photo is not null ? Severity.Warning : Severity.Info;
        var variant = first.Facts.Nama == item.Facts.Nama ? string.Empty : ".salinan";
        findings.Add(severity, BuktiCodes.UsedTwice + variant, item.Facts.Nama, item.Use.Path, item.Facts.Nama, first.Use.Owner, findings.Place(first.Use.Path), first.Facts.Nama);
    }

    private void CheckPictures(IReadOnlyList<(BuktiUse Use, FaktaBerkas Facts)> uses)
    {
        var pictures = uses.Where(u => u.Facts.Gambar?.Fingerprint is not null).ToList();
        for (var i = 1; i < pictures.Count; i++)
        {
            var (use, facts) = pictures[i];
            var first = pictures.Take(i).FirstOrDefault(p => p.Facts.Sha256 != facts.Sha256 && p.Use.Clashes(use) && p.Facts.Gambar!.Fingerprint!.Matches(facts.Gambar!.Fingerprint!));
            if (first.Use is not null)
            {
                findings.Add(Severity.Warning, BuktiCodes.SamePicture, facts.Nama, use.Path, facts.Nama, first.Facts.Nama, first.Use.Owner, findings.Place(first.Use.Path));
            }
        }
    }
}
