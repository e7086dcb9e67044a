using System.Collections;
using System.Globalization;
using Kks.Model.Assessments;
using Kks.Model.Validation;
using Kks.Reporting.Packs;
using Kks.Reporting.Rendering;
using Kks.Reporting.Views;

namespace Kks.Reporting.Fields;

/// <summary>What names of templates hold in a submission: the first value found for each. Stateless and thread-safe.</summary>
public static class FieldExamples
{
    private const int MostObjects = 5_000;
    private const int LongestText = 80;

    /// <summary>Finds a value for every name that has one.</summary>
    /// <param name="usulan">The submission.</param>
    /// <param name="options">How documents are printed; null takes the defaults.</param>
    /// <returns>Values as text by <see cref="TemplateField.NamaLengkap"/>; groups and empty values are left out.</returns>
    public static IReadOnlyDictionary<string, string> Find(ValidUsulan usulan, RenderingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(usulan);
        var context = new ViewContext(usulan.Usulan, usulan.Instrumen, new Penilai().Nilai(usulan.Usulan, usulan.Instrumen), options ?? new RenderingOptions());
        var examples = new Dictionary<string, string>(StringComparer.Ordinal);
        var waiting = new Queue<(string Group, object View)>();
        foreach (var root in Enum.GetValues<SatuanDokumen>().SelectMany(per => Roots.Answered(per, context).Take(1)))
        {
            waiting.Enqueue(("", root.Make()));
        }

        for (var count = 0; count < MostObjects && waiting.TryDequeue(out var next); count++)
        {
            Read(next.Group, next.View, examples, waiting);
        }

        return examples;
    }

    private static void Read(string group, object view, Dictionary<string, string> examples, Queue<(string Group, object View)> waiting)
    {
        foreach (var property in TemplateFields.PropertiesOf(view.GetType()))
        {
            if (property.GetValue(view) is not { } value)
            {
                continue;
            }

            var name = Templating.Naming.SnakeCase(property.Name);
            if (FieldType.IsGroup(FieldType.ItemOf(property.PropertyType)))
            {
                foreach (var item in value is IEnumerable list ? list.Cast<object>() : [value])
                {
                    waiting.Enqueue((FieldType.NameOf(item.GetType()), item));
                }
            }
            else if (Text(value) is { Length: > 0 } text)
            {
                examples.TryAdd(group.Length == 0 ? name : $"{group}.{name}", text);
            }
        }
    }

    private static string Text(object value) => value switch
    {
        string text => Shorten(text),
        bool yes => yes ? "ya" : "tidak",
        IEnumerable list => string.Join("; ", list.Cast<object>().Select(Text)) is { Length: > 0 } items ? Shorten(items) : "",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.####", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => "",
    };

    private static string Shorten(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= LongestText)
        {
            return line;
        }

        return line[..(char.IsHighSurrogate(line[LongestText - 1]) ? LongestText - 1 : LongestText)] + "…";
    }
}
