using Kks.Reporting.Word.Outlines;
using Kks.Reporting.Word.Writing;

namespace Kks.Reporting.Word.Tables;

/// <summary>Shares the width of the text among columns: centimetres and per cents first, what is left by weight.</summary>
internal static class ColumnWidths
{
    // Half a centimetre: a column one can still see.
    private const int Least = 284;

    /// <param name="total">The width to share, in twips.</param>
    /// <param name="wanted">What is wanted per column; null or unreadable means by weight.</param>
    /// <param name="weights">The weight of a column nothing is wanted for.</param>
    public static int[] Share(int total, IReadOnlyList<string?> wanted, IReadOnlyList<double> weights)
    {
        var widths = new double[weights.Count];
        var shares = new double[weights.Count];
        for (var i = 0; i < widths.Length; i++)
        {
            var length = Length.TryParse(i < wanted.Count ? wanted[i] : null, out var parsed) ? parsed : new Length(0, LengthUnit.Weight);
            widths[i] = length.Unit switch
            {
                LengthUnit.Centimetre => PageGeometry.Twips(length.Value),
                LengthUnit.Percent => total * length.Value / 100,
                _ => 0,
            };
            shares[i] = length.Unit != LengthUnit.Weight ? 0 : length.Value > 0 ? length.Value : weights[i];
        }

        ShareRest(total, widths, shares);
        return Fit(total, widths);
    }

    /// <summary>Gives every column what its heading needs, at the cost of those that have more; nothing where there is not enough for all.</summary>
    public static int[] Widen(int[] widths, int[] needed)
    {
        var lack = widths.Select((width, i) => Math.Max(0, needed[i] - width)).ToArray();
        var spare = widths.Select((width, i) => Math.Max(0, width - needed[i])).ToArray();
        var (missing, free) = (lack.Sum(), spare.Sum());
        if (missing == 0 || missing > free)
        {
            return widths;
        }

        var widened = widths.Select((width, i) => width + lack[i] - (int)((long)missing * spare[i] / free)).ToArray();
        Correct(widened, widths.Sum() - widened.Sum(), 0);
        return widened;
    }

    private static void ShareRest(int total, double[] widths, double[] shares)
    {
        var sum = shares.Sum();
        if (sum <= 0)
        {
            return;
        }

        // Columns without a width of their own never vanish beside wide ones.
        var rest = Math.Max(total - widths.Sum(), Least * 2.0 * shares.Count(share => share > 0));
        for (var i = 0; i < widths.Length; i++)
        {
            widths[i] += rest * shares[i] / sum;
        }
    }

    /// <summary>Whole twips that add up to the total exactly.</summary>
    private static int[] Fit(int total, double[] widths)
    {
        var least = Math.Min(Least, total / widths.Length);
        var sum = widths.Sum();
        var free = total - (least * widths.Length);
        var fitted = new int[widths.Length];
        var used = 0;
        for (var i = 0; i < widths.Length; i++)
        {
            var share = sum > 0 ? Math.Max(0, widths[i] - least) / Math.Max(1, sum - (least * widths.Length)) : 1.0 / widths.Length;
            fitted[i] = least + (int)Math.Min(free * share, total);
            used += fitted[i];
        }

        Correct(fitted, total - used, least);
        return fitted;
    }

    /// <summary>Gives what rounding left over to the widest column, or takes it from there.</summary>
    private static void Correct(int[] fitted, int difference, int least)
    {
        while (difference != 0)
        {
            var widest = Array.IndexOf(fitted, fitted.Max());
            var step = difference > 0 ? difference : Math.Max(difference, least - fitted[widest]);
            if (step == 0)
            {
                return;
            }

            fitted[widest] += step;
            difference -= step;
        }
    }
}
