using Kks.Reporting.Indonesian;
using Kks.Reporting.Views;
using Kks.Templating.Functions;
using Kks.Templating.Runtime;

namespace Kks.Reporting.Rendering;

/// <summary>The functions of templates that make text: numbers, dates and words as Indonesian writes them.</summary>
internal static class TextFunctions
{
    private const string Missing = "–";

    public static void AddTo(FunctionNamespace plain) => plain
        .Add("angka", ResultKind.Text, Parameter.Number("angka"), Parameter.OptionalInt("desimal"), Number)
        .Add("persen", ResultKind.Text, Parameter.Number("angka"), Parameter.OptionalInt("desimal"), Percent)
        .Add("rupiah", ResultKind.Text, Parameter.Number("angka"), static (call, value) => Format(call, value, Angka.Rupiah))
        .Add("terbilang", ResultKind.Text, Parameter.Number("angka"), static (call, value) => Format(call, value, Terbilang.Format))
        .Add("romawi", ResultKind.Text, Parameter.Int("angka"), Roman)
        .Add("tanggal", ResultKind.Text, Parameter.Date("tanggal"), Parameter.Text("bentuk", "panjang"), Date)
        .Add("rangkai", ResultKind.Text, Parameter.List("daftar"), Parameter.Text("kata", "dan"), Join)
        .Add("huruf_judul", ResultKind.Text, Parameter.Text("teks"), static (_, text) => HurufJudul.Format(text ?? ""))
        .Add("awal_kalimat", ResultKind.Text, Parameter.Text("teks"), static (_, text) => HurufJudul.Sentence(text ?? ""))
        .Add("kapital", ResultKind.Text, Parameter.Text("teks"), static (_, text) => (text ?? "").ToUpperInvariant());

    private static Value Number(CallContext call, Value value, int? decimals) =>
        Format(call, value, number => decimals is { } digits ? Angka.Fixed(number, Digits(call, digits)) : Angka.Format(number));

    private static Value Percent(CallContext call, Value value, int? decimals) =>
        Format(call, value, number => Angka.Percent(decimals is { } digits ? decimal.Round(number, Digits(call, digits), MidpointRounding.AwayFromZero) : number));

    private static int Digits(CallContext call, int decimals) => decimals is >= 0 and <= 10
        ? decimals
        : throw call.BadArgument("Banyaknya desimal harus 0 sampai 10.", 1);

    private static Value Format(CallContext call, Value value, Func<decimal, string> format) => value.IsNull ? Missing : format(ToDecimal(call, value));

    private static decimal ToDecimal(CallContext call, Value value)
    {
        try
        {
            return value.Kind switch
            {
                ValueKind.Decimal => value.AsDecimal,
                ValueKind.Double => (decimal)value.AsDouble,
                ValueKind.Float => (decimal)value.AsFloat,
                ValueKind.BigInteger => (decimal)value.AsBigInteger,
                _ => value.AsLong,
            };
        }
        catch (OverflowException)
        {
            throw call.BadArgument("Bilangan ini terlalu besar untuk ditulis.", 0);
        }
    }

    private static Value Roman(CallContext call, int value) => value is >= 1 and <= 3999
        ? Romawi.Format(value)
        : throw call.BadArgument("Angka Romawi hanya untuk bilangan 1 sampai 3999.", 0);

    private static Value Date(CallContext call, DateTime? value, string? form)
    {
        if (value is not { } moment)
        {
            return Missing;
        }

        var date = DateOnly.FromDateTime(moment);
        return form switch
        {
            "panjang" => Tanggal.Format(date),
            "hari" => Tanggal.FormatWithDay(date),
            "pendek" => Tanggal.FormatShort(date),
            "bulan" => Tanggal.FormatMonth(date),
            "kata" => Tanggal.InWords(date),
            "jam" => Waktu.Format(TimeOnly.FromDateTime(moment), (call.State as ViewContext)?.Zona),
            _ => throw call.BadArgument($"Bentuk tanggal \"{form}\" tidak dikenal; yang ada: panjang, hari, pendek, bulan, kata, jam.", 1),
        };
    }

    private static Value Join(CallContext call, IScriptList? list, string? conjunction)
    {
        call.CountSteps(list?.Count ?? 0);
        var items = Enumerable.Range(0, list?.Count ?? 0).Select(i => call.ToText(list![i]));
        return Rangkaian.Join(items, conjunction ?? "dan");
    }
}
