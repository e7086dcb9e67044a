namespace Kks.Reporting.Indonesian;

/// <summary>Tells a district's time zone from its region code or, failing that, its province's name. Thread-safe.</summary>
public static class ZonaWaktuDaerah
{
    private static readonly string[] WesternProvinces =
    [
        "aceh", "sumatera utara", "sumatera barat", "riau", "jambi", "sumatera selatan", "bengkulu", "lampung",
        "kepulauan bangka belitung", "kepulauan riau", "dki jakarta", "daerah khusus jakarta", "jawa barat", "jawa tengah",
        "di yogyakarta", "daerah istimewa yogyakarta", "jawa timur", "banten", "kalimantan barat", "kalimantan tengah",
    ];

    private static readonly string[] CentralProvinces =
    [
        "bali", "nusa tenggara barat", "nusa tenggara timur", "kalimantan selatan", "kalimantan timur", "kalimantan utara",
        "sulawesi utara", "sulawesi tengah", "sulawesi selatan", "sulawesi tenggara", "gorontalo", "sulawesi barat",
    ];

    private static readonly string[] EasternProvinces =
    [
        "maluku", "maluku utara", "papua", "papua barat", "papua selatan", "papua tengah", "papua pegunungan", "papua barat daya",
    ];

    /// <summary>The zone; null where neither the code nor the province's name says it.</summary>
    /// <param name="code">The ministry's region code, such as <c>51.05</c>.</param>
    /// <param name="province">The province's name, such as <c>Bali</c>.</param>
    public static ZonaWaktu? Find(string? code, string? province) => FromCode(code) ?? FromProvince(province);

    private static ZonaWaktu? FromCode(string? code) =>
        code is { Length: >= 2 } && char.IsAsciiDigit(code[0]) && char.IsAsciiDigit(code[1])
            ? (((code[0] - '0') * 10) + code[1] - '0') switch
            {
                (>= 11 and <= 21) or (>= 31 and <= 36) or 61 or 62 => ZonaWaktu.Wib,
                (>= 51 and <= 53) or (>= 63 and <= 65) or (>= 71 and <= 76) => ZonaWaktu.Wita,
                81 or 82 or (>= 91 and <= 97) => ZonaWaktu.Wit,
                _ => null,
            }
            : null;

    private static ZonaWaktu? FromProvince(string? province)
    {
        if (string.IsNullOrWhiteSpace(province))
        {
            return null;
        }

        var name = province.Trim();
        return CentralProvinces.Contains(name, StringComparer.OrdinalIgnoreCase) ? ZonaWaktu.Wita
            : EasternProvinces.Contains(name, StringComparer.OrdinalIgnoreCase) ? ZonaWaktu.Wit
            : WesternProvinces.Contains(name, StringComparer.OrdinalIgnoreCase) ? ZonaWaktu.Wib
            : null;
    }
}
