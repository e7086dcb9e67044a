using System.Text.RegularExpressions;
using Kks.Model.Data;
using Kks.Model.Submissions;

namespace Kks.Exchange.LembarKerja;

/// <summary>Coordinates in one cell, as maps give them to be copied: <c>-8.5388, 115.4021</c>.</summary>
internal static partial class KoordinatLembar
{
    public static string? Tulis(Koordinat? koordinat) =>
        koordinat is null ? null : $"{NumberText.Format(koordinat.Lintang)}, {NumberText.Format(koordinat.Bujur)}";

    /// <summary>The coordinates; null where the text holds none on earth. Commas as decimal marks are understood between semicolons or spaces.</summary>
    public static Koordinat? Baca(string text)
    {
        var match = Form().Match(text.Trim());
        if (!match.Success)
        {
            return null;
        }

        var lintang = NumberText.Parse(match.Groups["lintang"].Value.Replace(',', '.'));
        var bujur = NumberText.Parse(match.Groups["bujur"].Value.Replace(',', '.'));
        return lintang is >= -90 and <= 90 && bujur is >= -180 and <= 180 ? new Koordinat { Lintang = lintang.Value, Bujur = bujur.Value } : null;
    }

    [GeneratedRegex(@"^(?<lintang>[-+]?[0-9]{1,3}(\.[0-9]{1,25})?|[-+]?[0-9]{1,3}(,[0-9]{1,25}))(\s*;\s*|\s*,\s+|\s+|(?<=\.[0-9]+),)(?<bujur>[-+]?[0-9]{1,3}([.,][0-9]{1,25})?)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
