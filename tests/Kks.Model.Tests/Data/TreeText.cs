using System.Collections;
using System.Globalization;
using System.Text;

namespace Kks.Model.Tests.Data;

/// <summary>Every public value of an object as one text, so that two objects can be compared whole, lists included.</summary>
internal static class TreeText
{
    public static string Of(object value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return text.ToString();
    }

    private static void Append(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case string s:
                text.Append('"').Append(s).Append('"');
                break;
            case DateTime time:
                text.Append(time.Ticks);
                break;
            case IFormattable scalar:
                text.Append(scalar.ToString(null, CultureInfo.InvariantCulture));
                break;
            case bool truth:
                text.Append(truth);
                break;
            case IEnumerable items:
                text.Append('[');
                foreach (var item in items)
                {
                    Append(text, item);
                    text.Append(',');
                }

                text.Append(']');
                break;
            default:
                AppendMembers(text, value);
                break;
        }
    }

    private static void AppendMembers(StringBuilder text, object value)
    {
        text.Append(value.GetType().Name).Append('{');
        foreach (var property in value.GetType().GetProperties().OrderBy(p => p.Name, StringComparer.Ordinal))
        {
            text.Append(property.Name).Append('=');
            Append(text, property.GetValue(value));
            text.Append(';');
        }

        text.Append('}');
    }
}
