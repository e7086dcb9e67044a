using Kks.Templating.Execution.Expressions;
using Kks.Templating.Functions;
using Kks.Templating.Runtime;
using Kks.Templating.Syntax.Tree;

namespace Kks.Templating.Binding;

/// <summary>Calls: of builtins and host functions, laid out and checked now; of <c>include</c>; of everything else while rendering.</summary>
internal sealed class CallBinder(UnitBinder unit)
{
    private readonly Compilation _compilation = unit.Compilation;
    private readonly ArgumentLayout _layout = new(unit);

    public ExpressionNode Bind(CallExpression call)
    {
        if (IncludeCalls.Is(call) && unit.Names.IsBuiltin("include")) return BindInclude(call);
        var builtin = FindBuiltin(call.Target, out var name);
        if (builtin is null)
        {
            if (RefuseIfRefused(call.Target) || RefuseDate(call.Target)) return Nothing(call.Span);
            ReportUnknownFunction(call.Target);
            CheckDefined(call);
            return BindDynamic(call);
        }

        if (_compilation.IsFinal) _compilation.Dependencies.Function(builtin.Name);
        var node = _layout.TryBind(builtin, call, out var failed);
        if (failed) return Nothing(call.Span);
        if (node is null) return BindDynamic(call);
        return unit.Names.MayBeHidden && !HasFunctionArgument(call)
            ? new HideableNode(name, node, BindDynamic(call)) { Type = node.Type, Location = node.Location }
            : node;
    }

    /// <summary>A builtin that is named without arguments: called with none, or read if it is a property. Null if it is none.</summary>
    public ExpressionNode? TryBindBuiltinValue(ExpressionSyntax path)
    {
        var location = unit.At(path.Span);
        if (path is NameExpression { Name: "include" } && unit.Names.IsBuiltin("include"))
        {
            const string Message = "Sesudah include harus ada nama templat.";
            if (unit.Report(DiagnosticCodes.BadInclude, path.Span, Message)) return Nothing(path.Span);
            return new FailNode(DiagnosticCodes.BadInclude, Message, null) { Location = location.After };
        }

        if (FindBuiltin(path, out var name) is { } function)
        {
            if (_compilation.IsFinal) _compilation.Dependencies.Function(function.Name);
            if (function.Signature.Required > 0)
            {
                return unit.Report(DiagnosticCodes.TooFewArguments, path.Span, ArgumentBinder.TooFew(function.Name, function.Signature.Required, 0).Message)
                    ? Nothing(path.Span)
                    : null;
            }

            var call = new BuiltinCallNode(function, new ExpressionNode?[function.Signature.Parameters.Count], [])
            {
                Type = StaticTypes.Of(function.Signature.Result, StaticType.Dynamic),
                Location = location,
            };
            return unit.Names.MayBeHidden ? new HideableNode(name, call, DynamicPath(path)) { Type = call.Type, Location = location } : call;
        }

        if (path is not MemberExpression { Target: NameExpression group } member || !IsNamespace(group.Name)) return null;
        if (_compilation.Builtins.FindProperty(group.Name, member.Name) is { } property && !unit.Names.MayBeHidden)
        {
            return new PropertyNode(property) { Type = StaticTypes.Of(property.Result, StaticType.Dynamic), Location = location };
        }

        if (RefuseIfRefused(path)) return Nothing(path.Span);
        ReportUnknownFunction(path);
        return null;
    }

    /// <summary>A function that is meant as a value, not called: behind <c>@</c> or as the target of a call.</summary>
    public ExpressionNode BindFunctionReference(ExpressionSyntax target)
    {
        if (FindBuiltin(target, out var name) is { } function)
        {
            if (_compilation.IsFinal) _compilation.Dependencies.Function(function.Name);
            var constant = new ConstantNode(function) { Type = StaticType.Function, Location = unit.At(target.Span) };
            return unit.Names.MayBeHidden ? new HideableNode(name, constant, DynamicPath(target)) { Location = constant.Location } : constant;
        }

        RefuseIfRefused(target);
        return target switch
        {
            NameExpression plain => unit.Names.Bind(plain),
            MemberExpression { Target: NameExpression group } when IsNamespace(group.Name) => DynamicPath(target),
            _ => unit.Expressions.Bind(target),
        };
    }

    public DynamicCallNode BindDynamic(CallExpression call)
    {
        var target = BindFunctionReference(call.Target);
        var piped = call.Piped is null ? null : unit.Expressions.Bind(call.Piped);
        var start = SourceSpan.Between(call.Target.Span, call.Span);
        return new DynamicCallNode(target, TextOf(call.Target), piped, _layout.BindDynamic(call.Arguments)) { Location = unit.At(start) };
    }

    private ExpressionNode BindInclude(CallExpression call)
    {
        var nameSyntax = IncludeCalls.NameOf(call);
        var location = unit.At(SourceSpan.Between(call.Target.Span, call.Span));
        if (nameSyntax is null)
        {
            const string Message = "Sesudah include harus ada nama templat.";
            unit.Report(DiagnosticCodes.BadInclude, call.Span, Message);
            return new FailNode(DiagnosticCodes.BadInclude, Message, null) { Location = location.After };
        }

        if (IncludeCalls.LiteralName(call) is { } name && _compilation.Includes.Problem(name) is { } problem)
        {
            unit.Report(DiagnosticCodes.BadInclude, nameSyntax.Span, problem, Suggestions.Hint(name, _compilation.Includes.Names));
        }

        var arguments = call.Piped is null ? call.Arguments.Skip(1) : call.Arguments;
        return new IncludeNode(unit.Expressions.Bind(nameSyntax), _layout.BindDynamic([.. arguments])) { Type = StaticType.Text, Location = location };
    }

    private BuiltinFunction? FindBuiltin(ExpressionSyntax target, out string name)
    {
        name = target switch
        {
            NameExpression plain => plain.Name,
            MemberExpression { Target: NameExpression group } => group.Name,
            _ => "",
        };
        if (name.Length == 0 || !unit.Names.IsBuiltin(name)) return null;
        return target is MemberExpression member
            ? _compilation.Builtins.FindFunction(name, member.Name)
            : _compilation.Builtins.FindFunction(name);
    }

    private bool IsNamespace(string name) => _compilation.Builtins.IsNamespace(name) && unit.Names.IsBuiltin(name);

    private bool RefuseIfRefused(ExpressionSyntax target)
    {
        var (group, name) = target switch
        {
            NameExpression plain when unit.Names.IsBuiltin(plain.Name) => ("", plain.Name),
            MemberExpression { Target: NameExpression owner } member when IsNamespace(owner.Name) => (owner.Name, member.Name),
            _ => ("", ""),
        };
        if (name.Length == 0 || _compilation.Builtins.FindRefusal(group, name) is not { } instead) return false;
        unit.Diagnostics.Error(DiagnosticCodes.NotSupported, target.Span, $"Fungsi {TextOf(target)} tidak didukung.", instead);
        return true;
    }

    // In Scriban the namespace date can be called itself.
    private bool RefuseDate(ExpressionSyntax target)
    {
        if (target is not NameExpression { Name: "date" } || !IsNamespace("date")) return false;
        unit.Diagnostics.Error(DiagnosticCodes.NotSupported, target.Span, "Memanggil date seperti fungsi tidak didukung.", "Tulis date.parse.");
        return true;
    }

    private void ReportUnknownFunction(ExpressionSyntax target)
    {
        switch (target)
        {
            case MemberExpression { Target: NameExpression group } member when IsNamespace(group.Name):
                if (_compilation.Builtins.FindProperty(group.Name, member.Name) is not null) return;
                unit.Report(
                    DiagnosticCodes.UnknownFunction,
                    member.NameSpan,
                    $"Fungsi {group.Name}.{member.Name} tidak dikenal.",
                    Suggestions.Hint(member.Name, _compilation.Builtins.NamesIn(group.Name)));
                break;
            case NameExpression group when IsNamespace(group.Name):
                unit.Report(
                    DiagnosticCodes.NotCallable,
                    target.Span,
                    $"{group.Name} adalah kelompok fungsi, bukan fungsi.",
                    $"Tulis {group.Name}.nama_fungsi.");
                break;
            case LiteralExpression or ListExpression or ObjectExpression or InterpolationExpression:
                unit.Report(
                    DiagnosticCodes.NotCallable,
                    target.Span,
                    "Nilai ini tidak dapat dipanggil seperti fungsi.",
                    "Dua nilai berdampingan dibaca sebagai panggilan; mungkin ada operator atau ; yang kurang.");
                break;
        }
    }

    // A function of the template that is defined once and never replaced can be checked like a builtin.
    private void CheckDefined(CallExpression call)
    {
        if (!_compilation.IsStrict || call.Target is not NameExpression name || _compilation.Survey.OnlyDefinition(name.Name) is not { Parameters: { } parameters }) return;
        if (call.Arguments.Any(argument => argument.Value is UnaryExpression { Operator: UnaryOperator.Expand })) return;
        foreach (var argument in call.Arguments)
        {
            if (argument.Name is null || parameters.Any(parameter => parameter.Name == argument.Name)) continue;
            unit.Report(
                DiagnosticCodes.UnknownArgument,
                argument.Span,
                $"{name.Name} tidak mempunyai parameter {argument.Name}.",
                Suggestions.Hint(argument.Name, parameters.Select(parameter => parameter.Name)));
        }

        var given = call.Arguments.Count + (call.Piped is null ? 0 : 1);
        var required = parameters.Count(parameter => !parameter.HasDefault && !parameter.IsRest);
        if (given < required) unit.Report(DiagnosticCodes.TooFewArguments, call.Span, ArgumentBinder.TooFew(name.Name, required, given).Message);
        var hasRest = parameters.Count > 0 && parameters[^1].IsRest;
        if (!hasRest && given > parameters.Count)
        {
            unit.Report(DiagnosticCodes.TooManyArguments, call.Arguments[^1].Span, ArgumentBinder.TooMany(name.Name, parameters.Count, given).Message);
        }
    }

    private ExpressionNode DynamicPath(ExpressionSyntax path)
    {
        if (path is NameExpression name) return unit.Names.Bind(name);
        var member = (MemberExpression)path;
        return new MemberNode(unit.Names.Bind((NameExpression)member.Target), member.Name, member.IsConditional)
        {
            Location = unit.At(member.Span),
            NameLocation = unit.At(member.NameSpan),
        };
    }

    private ConstantNode Nothing(SourceSpan span) => new(default) { Location = unit.At(span) };

    private string TextOf(ExpressionSyntax target) => unit.Diagnostics.File.Text[target.Span.Start..target.Span.End];

    // Binding an argument twice would define its function twice.
    private static bool HasFunctionArgument(CallExpression call) => call.Arguments.Any(argument => argument.Value is FunctionExpression);
}
