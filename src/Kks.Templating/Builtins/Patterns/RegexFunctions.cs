using System.Text;
using System.Text.RegularExpressions;
using Kks.Templating.Functions;
using Kks.Templating.Runtime;

namespace Kks.Templating.Builtins.Patterns;

/// <summary>The namespace <c>regex</c>: .NET patterns without a culture and with a limit on their time.</summary>
internal static class RegexFunctions
{
    public static void AddTo(FunctionNamespace regex) => regex
        .Add(
            "match", ResultKind.TextList, Parameter.Text("text"), Parameter.Text("pattern"), Parameter.Text("options", null),
            static (call, text, pattern, options) => Run(call, text, pattern, options, static (_, regex, text) => Groups(regex.Match(text))))
        .Add(
            "matches", ResultKind.List, Parameter.Text("text"), Parameter.Text("pattern"), Parameter.Text("options", null),
            static (call, text, pattern, options) => Run(call, text, pattern, options, Matches))
        .Add(
            "split", ResultKind.TextList, Parameter.Text("text"), Parameter.Text("pattern"), Parameter.Text("options", null),
            static (call, text, pattern, options) => Run(call, text, pattern, options, Split))
        .Add(
            "replace", ResultKind.Text, Parameter.Text("text"), Parameter.Text("pattern"), Parameter.Text("replace"), Parameter.Text("options", null),
            static (call, text, pattern, with, options) => Run(call, text, pattern, options, (c, regex, t) => Replace(c, regex, t, with)))
        .Add("escape", ResultKind.Text, Parameter.Text("pattern"), static (call, text) => Regex.Escape(Required(call, text)))
        .Add("unescape", ResultKind.Text, Parameter.Text("pattern"), static (call, text) => Unescape(call, Required(call, text)));

    private static Value Run(CallContext call, string? text, string? pattern, string? options, Func<CallContext, Regex, string, Value> work)
    {
        var subject = Required(call, text);
        var regex = PatternCache.Of(call).Get(call, Required(call, pattern), options);
        try
        {
            return work(call, regex, subject);
        }
        catch (RegexMatchTimeoutException)
        {
            throw call.Error(
                DiagnosticCodes.RegexLimit,
                $"Pola \"{pattern}\" memerlukan waktu lebih dari {call.Limits.RegexTime.TotalSeconds:0.##} detik.",
                -1,
                "Sederhanakan pola; pengulangan di dalam pengulangan seperti (a+)+ paling sering menjadi sebab.");
        }
    }

    private static Value Matches(CallContext call, Regex regex, string text)
    {
        var all = new ScriptArray();
        for (var match = regex.Match(text); match.Success; match = match.NextMatch())
        {
            call.CountSteps(1);
            all.Add(Groups(match));
        }

        return all;
    }

    private static ScriptArray Groups(Match match)
    {
        var list = new ScriptArray();
        if (match.Success)
        {
            foreach (Group group in match.Groups)
            {
                list.Add(group.Value);
            }
        }

        return list;
    }

    private static Value Split(CallContext call, Regex regex, string text)
    {
        var list = new ScriptArray();
        foreach (var part in regex.Split(text))
        {
            list.Add(part);
        }

        return list;
    }

    private static Value Replace(CallContext call, Regex regex, string text, string? replacement)
    {
        // Not Regex.Replace, so that a replacement that grows with every match stops at the limit and not at the end of memory.
        var result = new StringBuilder();
        var position = 0;
        for (var match = regex.Match(text); match.Success; match = match.NextMatch())
        {
            result.Append(text, position, match.Index - position).Append(match.Result(replacement ?? ""));
            position = match.Index + match.Length;
            call.CheckTextLength(result.Length);
        }

        return position == 0 && result.Length == 0 ? text : result.Append(text, position, text.Length - position).ToString();
    }

    private static string Unescape(CallContext call, string text)
    {
        try
        {
            return Regex.Unescape(text);
        }
        catch (RegexParseException)
        {
            throw call.Error($"Teks \"{text}\" memuat tanda \\ yang tidak berarti apa-apa.");
        }
    }

    private static string Required(CallContext call, string? text) => text ?? throw call.Error("Teks atau pola kosong (null).");
}
