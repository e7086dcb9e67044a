using FluentValidation;
using Kks.Model.Instruments;
using Kks.Model.Submissions;

namespace Kks.Model.Validation;

/// <summary>What must hold of the answers of a setting or body taken together.</summary>
internal static class JawabanListRule
{
    private const string Member = nameof(JawabanTatanan.Indikator);

    /// <summary>Checks the answers.</summary>
    /// <param name="scope">The run.</param>
    /// <param name="indikator">The indicators of the setting or body; null where it is unknown, then nothing can be said.</param>
    /// <param name="answers">The answers.</param>
    /// <param name="context">Where to report.</param>
    public static void Check<T>(ValidationScope scope, IReadOnlyList<Indikator>? indikator, IReadOnlyList<Jawaban> answers, ValidationContext<T> context)
    {
        if (indikator is null)
        {
            return;
        }

        if (indikator.Count == 0)
        {
            if (answers.Count > 0)
            {
                context.Report(scope, Member, ValidationCodes.Indikator + ".none", [scope.Instrumen.Edisi], Severity.Error, scope.Text("hint.instrumen"));
            }

            return;
        }

        CheckKeys(scope, [.. indikator.Select(i => i.Kunci)], answers, context);
        var missing = indikator.Where(i => !answers.Any(a => a.Kunci == i.Kunci && IsAnswered(a))).Select(i => i.Kunci).ToList();
        if (missing.Count > 0)
        {
            context.Report(scope, Member, ValidationCodes.IndikatorUnanswered, [missing.Count, indikator.Count, string.Join(", ", missing)], Severity.Warning);
        }
    }

    /// <summary>Whether an answer says anything; an empty one counts as none, as in a freshly made data folder.</summary>
    public static bool IsAnswered(Jawaban answer) =>
        !string.IsNullOrWhiteSpace(answer.Opsi.Mandiri)
        || !string.IsNullOrWhiteSpace(answer.Narasi)
        || answer.Capaian.Count > 0
        || answer.Bukti.Count > 0
        || (answer.Opsi.Provinsi ?? answer.Opsi.Pusat) is not null;

    private static void CheckKeys<T>(ValidationScope scope, List<string> known, IReadOnlyList<Jawaban> answers, ValidationContext<T> context)
    {
        for (var i = 0; i < answers.Count; i++)
        {
            if (!known.Contains(answers[i].Kunci, StringComparer.Ordinal))
            {
                var path = FormattableString.Invariant($"{Member}[{i}].{nameof(Jawaban.Kunci)}");
                context.Report(scope, path, ValidationCodes.Indikator, [answers[i].Kunci], Severity.Error, scope.Suggest(answers[i].Kunci, known));
            }
        }
    }
}
