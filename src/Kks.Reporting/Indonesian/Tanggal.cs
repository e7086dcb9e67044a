using System.Globalization;

namespace Kks.Reporting.Indonesian;

/// <summary>Dates (<i>tanggal</i>) as Indonesian writes them. Thread-safe; the machine's culture plays no part.</summary>
public static class Tanggal
{
    private static readonly string[] Months =
    [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni",
        "Juli", "Agustus", "September", "Oktober", "November", "Desember",
    ];

    private static readonly string[] Days = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"];

    /// <summary>The date with the month's name: <c>25 Agustus 2025</c>.</summary>
    public static string Format(DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day} {Months[date.Month - 1]} {date.Year}");

    /// <summary>The date after the day's name: <c>Senin, 25 Agustus 2025</c>.</summary>
    public static string FormatWithDay(DateOnly date) => $"{Day(date)}, {Format(date)}";

    /// <summary>The date in figures: <c>25-08-2025</c>.</summary>
    public static string FormatShort(DateOnly date) => date.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);

    /// <summary>The month and year: <c>Agustus 2025</c>.</summary>
    public static string FormatMonth(DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"{Months[date.Month - 1]} {date.Year}");

    /// <summary>The day's name: <c>Senin</c>.</summary>
    public static string Day(DateOnly date) => Days[(int)date.DayOfWeek];

    /// <summary>
    /// The date in words, as a <i>berita acara</i> opens:
    /// <c>Senin tanggal Dua Puluh Lima bulan Agustus tahun Dua Ribu Dua Puluh Lima</c>.
    /// </summary>
    public static string InWords(DateOnly date) =>
        $"{Day(date)} tanggal {HurufJudul.Format(Terbilang.Format(date.Day))} bulan {Months[date.Month - 1]} " +
        $"tahun {HurufJudul.Format(Terbilang.Format(date.Year))}";
}
