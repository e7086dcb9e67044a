namespace Kks.Exchange.Workbooks;

/// <summary>Dates as Excel counts them: days since an epoch.</summary>
internal static class ExcelDate
{
    private const double Days1904 = 1462;
    private const double LastDay = 2_958_465;
    private const double LeapBug = 60;
    private static readonly DateTime Epoch = new(1899, 12, 30);

    /// <summary>The date and time, to the second; null out of Excel's range.</summary>
    /// <param name="serial">The number in the cell.</param>
    /// <param name="since1904">Whether the workbook counts from 1904, as old Macintosh editions do.</param>
    public static DateTime? FromSerial(double serial, bool since1904)
    {
        var days = since1904 ? serial + Days1904 : serial;
        if (!(days is >= 0 and < LastDay + 1))
        {
            return null;
        }

        // Excel believes that 1900 was a leap year, so that days before 1 March 1900 are one off.
        days += days < LeapBug ? 1 : 0;
        return Epoch.AddSeconds(Math.Round(days * 86_400));
    }

    /// <summary>The serial of a date in a workbook that counts from 1900; null before March 1900, where Excel is wrong.</summary>
    public static double? ToSerial(DateTime time)
    {
        var days = (time - Epoch).TotalDays;
        return days > LeapBug ? days : null;
    }
}
