using System.Globalization;
using System.Text;
using Kks.Templating.Functions;
using Kks.Templating.Runtime;

namespace Kks.Templating.Builtins.Strings;

/// <summary>The part of the namespace <c>string</c> that turns text into numbers and other writings.</summary>
internal static class StringConversionFunctions
{
    private const NumberStyles Fraction = NumberStyles.Float | NumberStyles.AllowThousands;

    public static void AddTo(FunctionNamespace strings)
    {
        AddNumbers(strings);
        AddWritings(strings);
        AddHashes(strings);
    }

    private static void AddNumbers(FunctionNamespace strings) => strings
        .Add("to_int", ResultKind.Number, Parameter.Text("text"), static (call, text) =>
            int.TryParse(text, NumberStyles.Integer, call.Culture, out var number) ? number : default(Value))
        .Add("to_long", ResultKind.Number, Parameter.Text("text"), static (call, text) =>
            long.TryParse(text, NumberStyles.Integer, call.Culture, out var number) ? number : default(Value))
        .Add("to_float", ResultKind.Number, Parameter.Text("text"), static (call, text) =>
            float.TryParse(text, Fraction, call.Culture, out var number) ? number : default(Value))
        .Add("to_double", ResultKind.Number, Parameter.Text("text"), static (call, text) =>
            double.TryParse(text, Fraction, call.Culture, out var number) ? number : default(Value));

    private static void AddWritings(FunctionNamespace strings) => strings
        .Add("escape", ResultKind.Text, Parameter.Text("text"), static (_, text) => text is null ? default : TextEscape.Escape(text))
        .Add("literal", ResultKind.Text, Parameter.Text("text"), static (_, text) => text is null ? default : TextEscape.Literal(text))
        .Add("base64_encode", ResultKind.Text, Parameter.Text("text"), static (_, text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text ?? "")))
        .Add("base64_decode", ResultKind.Text, Parameter.Text("text"), static (call, text) => FromBase64(call, text ?? ""));

    private static void AddHashes(FunctionNamespace strings) => strings
        .Add("md5", ResultKind.Text, Parameter.Text("text"), static (_, text) => TextHash.Md5(text ?? ""))
        .Add("sha1", ResultKind.Text, Parameter.Text("text"), static (_, text) => TextHash.Sha1(text ?? ""))
        .Add("sha256", ResultKind.Text, Parameter.Text("text"), static (_, text) => TextHash.Sha256(text ?? ""))
        .Add("sha512", ResultKind.Text, Parameter.Text("text"), static (_, text) => TextHash.Sha512(text ?? ""))
        .Add(
            "hmac_sha1", ResultKind.Text, Parameter.Text("text"), Parameter.Text("secret_key"),
            static (_, text, key) => TextHash.HmacSha1(text ?? "", key ?? ""))
        .Add(
            "hmac_sha256", ResultKind.Text, Parameter.Text("text"), Parameter.Text("secret_key"),
            static (_, text, key) => TextHash.HmacSha256(text ?? "", key ?? ""))
        .Add(
            "hmac_sha512", ResultKind.Text, Parameter.Text("text"), Parameter.Text("secret_key"),
            static (_, text, key) => TextHash.HmacSha512(text ?? "", key ?? ""));

    private static string FromBase64(CallContext call, string text)
    {
        var bytes = new byte[(text.Length / 4 * 3) + 3];
        return Convert.TryFromBase64String(text, bytes, out var length)
            ? Encoding.UTF8.GetString(bytes, 0, length)
            : throw call.Error("Teks ini bukan Base64.");
    }
}
