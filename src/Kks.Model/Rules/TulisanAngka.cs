using System.Globalization;

namespace Kks.Model.Rules;

/// <summary>Numbers as Indonesian text writes them, without asking the machine's culture.</summary>
internal static class TulisanAngka
{
    private static readonly NumberFormatInfo Indonesia = NumberFormatInfo.ReadOnly(new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
        NegativeSign = "-",
    });

    /// <summary>The number with at most six decimals, thousands grouped.</summary>
    public static string Tulis(decimal angka) => angka.ToString("#,##0.######", Indonesia);

    /// <summary>A year, never grouped.</summary>
    public static string Tahun(int tahun) => tahun.ToString(CultureInfo.InvariantCulture);
}
