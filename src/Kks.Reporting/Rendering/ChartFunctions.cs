using System.Globalization;
using Kks.Reporting.Word.Content;
using Kks.Templating.Functions;
using Kks.Templating.Runtime;

namespace Kks.Reporting.Rendering;

/// <summary>The function of templates that makes a chart of Word's own.</summary>
internal static class ChartFunctions
{
    private const int DecimalsShown = 2;

    private static readonly Dictionary<string, ChartKind> Kinds = new(StringComparer.Ordinal)
    {
        ["batang"] = ChartKind.Bar,
        ["bertumpuk"] = ChartKind.StackedBar,
        ["garis"] = ChartKind.Line,
        ["jaring"] = ChartKind.Radar,
    };

    public static void AddTo(FunctionNamespace plain) => plain.Add("grafik", ResultKind.Content, Parameter.Object("isian"), Chart);

    private static Value Chart(CallContext call, IScriptObject? form)
    {
        var fields = new ObjectFields(call, form);
        var kind = fields.Text("jenis") ?? "batang";
        if (!Kinds.TryGetValue(kind, out var known))
        {
            throw call.BadArgument($"Jenis grafik \"{kind}\" tidak dikenal; yang ada: {string.Join(", ", Kinds.Keys)}.", 0);
        }

        var categories = fields.List("kategori");
        var series = Items(call, form, "deret").Select(item => Series(call, call.AsObject(item), categories.Count)).ToList();
        return categories.Count == 0 || series.Count == 0
            ? Value.Null
            : Value.FromHost(new ChartContent(known, categories, series)
            {
                Caption = fields.Text("judul"),
                Name = fields.Text("nama"),
                AlternativeText = fields.Text("alt"),
                HeightCm = Number(call, Field(form, "tinggi")) ?? 8,
                Maximum = Number(call, Field(form, "maksimum")),
            });
    }

    /// <summary>A series of values, or a threshold: one bound drawn along all categories.</summary>
    private static ChartSeries Series(CallContext call, IScriptObject? form, int count)
    {
        var name = new ObjectFields(call, form).Text("nama") ?? "";
        return Number(call, Field(form, "batas")) is { } bound
            ? new ChartSeries(name, [.. Enumerable.Repeat((double?)bound, count)], IsThreshold: true)
            : new ChartSeries(name, [.. Items(call, form, "nilai").Select(value => Number(call, value))]);
    }

    private static IEnumerable<Value> Items(CallContext call, IScriptObject? form, string name)
    {
        var list = call.AsList(Field(form, name));
        call.CountSteps(list?.Count ?? 0);
        return Enumerable.Range(0, list?.Count ?? 0).Select(i => list![i]);
    }

    private static Value Field(IScriptObject? form, string name) => form is not null && form.TryGet(name, out var value) ? value : Value.Null;

    // A figure of a chart is read off the page: more decimals than the tables show would only fill its workbook.
    private static double? Number(CallContext call, Value value)
    {
        if (value.IsNull)
        {
            return null;
        }

        return double.TryParse(call.ToText(value), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? Math.Round(number, DecimalsShown, MidpointRounding.AwayFromZero)
            : throw call.BadArgument($"\"{call.ToText(value)}\" bukan bilangan untuk grafik.", 0);
    }
}
