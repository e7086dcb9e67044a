using FluentValidation;
using FluentValidation.Results;

namespace Kks.Model.Validation;

/// <summary>Gives rules their code and their text in the language of the run.</summary>
internal static class RuleBuilderExtensions
{
    /// <summary>What the rule before it reports.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="scope">The run.</param>
    /// <param name="key">The code, or the code with a variant of its text.</param>
    /// <param name="arguments">What the text names; the value itself where null.</param>
    /// <param name="severity">How much it matters.</param>
    /// <param name="hint">How to mend it.</param>
    public static IRuleBuilderOptions<T, TValue> Reports<T, TValue>(
        this IRuleBuilderOptions<T, TValue> rule,
        ValidationScope scope,
        string key,
        Func<T, TValue, object?[]>? arguments = null,
        Severity severity = Severity.Error,
        Func<T, TValue, string?>? hint = null) =>
        rule.WithErrorCode(CodeOf(key))
            .WithMessage((owner, value) => scope.Text(key, arguments?.Invoke(owner, value) ?? [value]))
            .WithSeverity(severity)
            .WithState((owner, value) => hint?.Invoke(owner, value));

    /// <summary>Reports something a rule of several parts found.</summary>
    public static void Report<T>(this ValidationContext<T> context, ValidationScope scope, string member, string key, object?[] arguments, Severity severity = Severity.Error, string? hint = null) =>
        context.AddFailure(new ValidationFailure(context.Path(member), scope.Text(key, arguments)) { ErrorCode = CodeOf(key), Severity = severity, CustomState = hint });

    /// <summary>The full path of a member of the value being checked.</summary>
    public static string Path<T>(this ValidationContext<T> context, string member) => context.PropertyChain.BuildPropertyPath(member);

    public static IRuleBuilderOptions<T, string> NotBlank<T>(this IRuleBuilder<T, string> rule, ValidationScope scope) =>
        rule.Must(text => !string.IsNullOrWhiteSpace(text)).Reports(scope, ValidationCodes.Blank);

    public static IRuleBuilderOptions<T, int?> NotNegative<T>(this IRuleBuilder<T, int?> rule, ValidationScope scope) =>
        rule.Must(count => count is null or >= 0).Reports(scope, ValidationCodes.Negative);

    public static IRuleBuilderOptions<T, decimal?> NotNegative<T>(this IRuleBuilder<T, decimal?> rule, ValidationScope scope) =>
        rule.Must(amount => amount is null or >= 0).Reports(scope, ValidationCodes.Negative);

    /// <summary>The value is among the known names, or not given.</summary>
    public static IRuleBuilderOptions<T, string?> Known<T>(this IRuleBuilder<T, string?> rule, ValidationScope scope, IReadOnlyList<string> known, string key, Severity severity = Severity.Error) =>
        rule.Must(name => name is null || known.Contains(name, StringComparer.Ordinal))
            .Reports(scope, key, null, severity, (_, name) => scope.Suggest(name!, known));

    /// <summary>An evidence file is where it is said to be, and has content.</summary>
    public static void IsBerkas<T>(this IRuleBuilder<T, string?> rule, ValidationScope scope) =>
        rule.Custom((name, context) => BerkasRule.Check(scope, name, (key, hint) =>
            context.AddFailure(new ValidationFailure(context.PropertyPath, scope.Text(key, name)) { ErrorCode = CodeOf(key), CustomState = hint })));

    /// <summary>No two items have the same key; the later one is reported.</summary>
    public static void UniqueBy<T, TItem>(this IRuleBuilder<T, IReadOnlyList<TItem>> rule, ValidationScope scope, Func<TItem, object> key, string member) =>
        rule.Custom((items, context) =>
        {
            var first = new Dictionary<object, int>();
            for (var i = 0; i < items.Count; i++)
            {
                var name = key(items[i]);
                if (name is not ("" or 0) && !first.TryAdd(name, i))
                {
                    var place = scope.Place(FormattableString.Invariant($"{context.PropertyPath}[{first[name]}].{member}"));
                    var path = FormattableString.Invariant($"{context.PropertyPath}[{i}].{member}");
                    context.AddFailure(new ValidationFailure(path, scope.Text(ValidationCodes.Duplicate, name, place)) { ErrorCode = ValidationCodes.Duplicate });
                }
            }
        });

    private static string CodeOf(string key) => key.Split('.')[0];
}
