using System.Globalization;
using System.Text;

namespace Kks.Templating.Builtins;

/// <summary>Formats dates by patterns such as <c>%d %b %Y</c>.</summary>
internal static class DateFormatter
{
    public static string Format(DateTime date, string pattern, CultureInfo culture)
    {
        var builder = new StringBuilder(pattern.Length + 8);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length) Append(builder, date, pattern[++i], culture);
            else builder.Append(pattern[i]);
        }

        return builder.ToString();
    }

    private static void Append(StringBuilder builder, DateTime date, char code, CultureInfo culture) => builder.Append(code switch
    {
        'd' => date.ToString("dd", culture),
        'b' => date.ToString("MMM", culture),
        'Y' => date.ToString("yyyy", culture),
        _ => "%" + code,
    });
}
