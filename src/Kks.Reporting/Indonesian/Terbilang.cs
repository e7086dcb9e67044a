using System.Globalization;
using System.Text;

namespace Kks.Reporting.Indonesian;

/// <summary>Numbers in words (<i>terbilang</i>): 1250 is <c>seribu dua ratus lima puluh</c>. Thread-safe.</summary>
public static class Terbilang
{
    private static readonly string[] Units =
        ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];

    // Enough names for every decimal; in use are those up to kuadriliun.
    private static readonly string[] Powers =
        ["", "ribu", "juta", "miliar", "triliun", "kuadriliun", "kuintiliun", "sekstiliun", "septiliun", "oktiliun"];

    /// <summary>The number in lower-case words; digits after the comma one by one, a negative number after <c>minus</c>.</summary>
    public static string Format(decimal value)
    {
        var text = new StringBuilder();
        var absolute = Math.Abs(value);
        if (value < 0)
        {
            Add(text, "minus");
        }

        AddWhole(text, decimal.Truncate(absolute));
        AddDecimals(text, absolute);
        return text.ToString();
    }

    private static void AddWhole(StringBuilder text, decimal whole)
    {
        if (whole == 0)
        {
            Add(text, Units[0]);
            return;
        }

        var groups = new List<int>();
        for (; whole > 0; whole = decimal.Truncate(whole / 1000))
        {
            groups.Add((int)(whole % 1000));
        }

        for (var power = groups.Count - 1; power >= 0; power--)
        {
            AddGroup(text, groups[power], power);
        }
    }

    private static void AddGroup(StringBuilder text, int group, int power)
    {
        if (group == 1 && power == 1)
        {
            Add(text, "seribu");
        }
        else if (group > 0)
        {
            AddHundreds(text, group);
            Add(text, Powers[power]);
        }
    }

    private static void AddHundreds(StringBuilder text, int number)
    {
        if (number >= 100)
        {
            Add(text, number < 200 ? "seratus" : Units[number / 100] + " ratus");
        }

        AddTens(text, number % 100);
    }

    private static void AddTens(StringBuilder text, int number)
    {
        if (number is 10 or 11)
        {
            Add(text, number == 10 ? "sepuluh" : "sebelas");
        }
        else if (number is > 11 and < 20)
        {
            Add(text, Units[number - 10] + " belas");
        }
        else
        {
            Add(text, number >= 20 ? Units[number / 10] + " puluh" : "");
            Add(text, number % 10 > 0 ? Units[number % 10] : "");
        }
    }

    private static void AddDecimals(StringBuilder text, decimal absolute)
    {
        var digits = (absolute - decimal.Truncate(absolute)).ToString(CultureInfo.InvariantCulture).TrimEnd('0');
        if (absolute == decimal.Truncate(absolute))
        {
            return;
        }

        Add(text, "koma");
        foreach (var digit in digits.AsSpan(2))
        {
            Add(text, Units[digit - '0']);
        }
    }

    private static void Add(StringBuilder text, string word)
    {
        if (word.Length > 0)
        {
            text.Append(text.Length > 0 ? " " : "").Append(word);
        }
    }
}
