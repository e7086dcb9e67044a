using System.Globalization;
using Kks.Exchange.Evidence.Places;
using Kks.Model.Diagnostics;
using Kks.Model.Submissions;

namespace Kks.Exchange.Evidence.Rules;

/// <summary>
/// What must hold of a photo: taken in the data years, when and where the data say. What the data alone show wrong was reported when they
/// were checked, and is not said again.
/// </summary>
internal sealed class FotoRules(BuktiFindings findings, PemeriksaanBuktiOptions options, IReadOnlyList<int> years, Provinsi? province)
{
    public void Check(FaktaBerkas facts, BuktiUse use)
    {
        if (use.Photo is { } claim && facts.Gambar is { } picture)
        {
            CheckTime(facts.Nama, use, claim, picture.Waktu);
            CheckPlace(facts.Nama, use, claim, picture.Koordinat);
            Suggest(facts.Nama, use, claim, picture);
        }
    }

    private void CheckTime(string name, BuktiUse use, PhotoClaim claim, DateTime? taken)
    {
        if (taken is not { } time)
        {
            if (claim.Time is not null)
            {
                findings.Add(Severity.Info, BuktiCodes.NoTime, name, claim.TimePath, name);
            }
        }
        else if (IsOutside(time) && (claim.Time is not { } stated || !IsOutside(stated)))
        {
            findings.Add(Severity.Warning, BuktiCodes.TimeOutside, name, use.Path, name, Time(time), string.Join(", ", years));
        }
        else if (claim.Time is { } said && Distance(said, time, claim.IsDay) > options.ToleransiWaktu)
        {
            findings.Add(Severity.Warning, BuktiCodes.TimeDiffers, name, claim.TimePath, name, Time(time), claim.IsDay ? Day(said) : Time(said));
        }
    }

    private bool IsOutside(DateTime time) => years.Count > 0 && !years.Contains(time.Year);

    private static TimeSpan Distance(DateTime said, DateTime taken, bool isDay) => (isDay ? said - taken.Date : said - taken).Duration();

    private void CheckPlace(string name, BuktiUse use, PhotoClaim claim, Koordinat? taken)
    {
        if (claim.Place is null && taken is null)
        {
            findings.Add(Severity.Warning, BuktiCodes.NoPlace, name, claim.Path, name);
            return;
        }

        if (claim.Place is { } said && Outside(said))
        {
            findings.Add(Severity.Warning, BuktiCodes.OutsideProvince, name, claim.PlacePath, Place(said), province!.Nama);
        }
        else if (taken is not null && Outside(taken))
        {
            findings.Add(Severity.Warning, BuktiCodes.OutsideProvince + ".foto", name, use.Path, Place(taken), province!.Nama, name);
        }
        else if (claim.Place is { } stated && taken is not null && Indonesia.Holds(stated) && Distances.Metres(stated, taken) is var metres && metres > options.ToleransiJarak)
        {
            findings.Add(Severity.Warning, BuktiCodes.PlaceDiffers, name, claim.PlacePath, name, Place(taken), Place(stated), (metres / 1000).ToString("0.0", findings.Culture));
        }
    }

    /// <summary>A place out of the country is reported with the data.</summary>
    private bool Outside(Koordinat place) => province is not null && Indonesia.Holds(place) && !province.Memuat(place);

    private void Suggest(string name, BuktiUse use, PhotoClaim claim, FaktaGambar picture)
    {
        var values = new List<string>();
        if (claim.Time is null && picture.Waktu is { } time && !IsOutside(time))
        {
            values.Add($"{claim.TimeName}: {(claim.IsDay ? Day(time) : time.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture))}");
        }

        if (claim.Place is null && picture.Koordinat is { } place && !Outside(place))
        {
            values.Add(FormattableString.Invariant($"koordinat: {{lintang: {place.Lintang}, bujur: {place.Bujur}}}"));
        }

        if (values.Count > 0)
        {
            findings.Add(Severity.Info, BuktiCodes.Fillable, name, use.Path, name, string.Join(", ", values));
        }
    }

    private string Time(DateTime time) => time.ToString("d MMMM yyyy HH.mm", findings.Culture);

    private static string Day(DateTime time) => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Place(Koordinat place) => FormattableString.Invariant($"{place.Lintang}, {place.Bujur}");
}
