using Kks.Templating.Execution.Expressions;
using Kks.Templating.Functions;
using Kks.Templating.Runtime;
using Kks.Templating.Syntax.Tree;

namespace Kks.Templating.Binding;

/// <summary>Lays out the arguments of a builtin by parameter and checks their number and types.</summary>
internal sealed class ArgumentLayout(UnitBinder unit)
{
    /// <summary>A call with its arguments by parameter; null if that has to wait until it runs (expanded arguments; mistakes in a lax template).</summary>
    /// <param name="function">The function.</param>
    /// <param name="call">The call.</param>
    /// <param name="failed">Whether a mistake was reported.</param>
    public BuiltinCallNode? TryBind(BuiltinFunction function, CallExpression call, out bool failed)
    {
        failed = false;
        if (call.Arguments.Any(argument => argument.Value is UnaryExpression { Operator: UnaryOperator.Expand })) return null;
        var signature = function.Signature;
        var slots = new ExpressionSyntax?[signature.Parameters.Count];
        var rest = new List<ExpressionSyntax>();
        var count = 0;
        var next = 0;
        foreach (var (name, value, span) in Given(call))
        {
            count++;
            var position = next;
            if (name is not null)
            {
                position = signature.IndexOf(name);
                if (position < 0)
                {
                    failed = Unknown(function, name, span);
                    if (failed) return null;
                    position = next;
                }
            }

            next = position + 1;
            if (signature.HasRest && position >= slots.Length - 1) rest.Add(value);
            else if (position < slots.Length) slots[position] = value;
        }

        return CheckCount(function, call, slots, count, next, ref failed) ? Build(function, call, slots, rest) : null;
    }

    public CallArgument[] BindDynamic(IReadOnlyList<ArgumentSyntax> arguments) =>
        [.. arguments.Select(argument => argument.Value is UnaryExpression { Operator: UnaryOperator.Expand } expanded
            ? new CallArgument(argument.Name, unit.Expressions.Bind(expanded.Operand), true)
            : new CallArgument(argument.Name, unit.Expressions.Bind(argument.Value), false))];

    private static IEnumerable<(string? Name, ExpressionSyntax Value, SourceSpan Span)> Given(CallExpression call)
    {
        if (call.Piped is not null) yield return (null, call.Piped, call.Piped.Span);
        foreach (var argument in call.Arguments) yield return (argument.Name, argument.Value, argument.Span);
    }

    private bool Unknown(BuiltinFunction function, string name, SourceSpan span) => unit.Report(
        DiagnosticCodes.UnknownArgument,
        span,
        $"{function.Name} tidak mempunyai parameter {name}.",
        Suggestions.Hint(name, function.Signature.Parameters.Select(parameter => parameter.Name)));

    private bool CheckCount(BuiltinFunction function, CallExpression call, ExpressionSyntax?[] slots, int count, int next, ref bool failed)
    {
        var signature = function.Signature;
        var start = SourceSpan.Between(call.Target.Span, call.Span);
        if (!signature.HasRest && next > slots.Length)
        {
            failed = unit.Report(DiagnosticCodes.TooManyArguments, start, ArgumentBinder.TooMany(function.Name, slots.Length, count).Message);
            return false;
        }

        for (var i = 0; i < slots.Length; i++)
        {
            if (slots[i] is not null || signature.Parameters[i].IsOptional) continue;
            failed = unit.Report(DiagnosticCodes.TooFewArguments, start, ArgumentBinder.TooFew(function.Name, signature.Required, count).Message);
            return false;
        }

        return true;
    }

    private BuiltinCallNode Build(BuiltinFunction function, CallExpression call, ExpressionSyntax?[] slots, List<ExpressionSyntax> rest)
    {
        var nodes = new ExpressionNode?[slots.Length];
        for (var i = 0; i < slots.Length; i++)
        {
            if (slots[i] is not { } syntax) continue;
            nodes[i] = unit.Expressions.Bind(syntax);
            CheckType(function, function.Signature.Parameters[i], nodes[i]!, syntax);
        }

        CheckMember(nodes, slots, function);
        var first = nodes.Length > 0 && nodes[0] is not null ? nodes[0]!.Type : StaticType.Dynamic;
        return new BuiltinCallNode(function, nodes, [.. rest.Select(unit.Expressions.Bind)])
        {
            Type = StaticTypes.Of(function.Signature.Result, first),
            Location = unit.At(SourceSpan.Between(call.Target.Span, call.Span)),
        };
    }

    private void CheckType(BuiltinFunction function, Parameter parameter, ExpressionNode node, ExpressionSyntax syntax)
    {
        if (Accepts(parameter.Kind, node.Type, syntax)) return;
        unit.Report(
            DiagnosticCodes.BadArgument,
            syntax.Span,
            $"Parameter {parameter.Name} dari {function.Name} memerlukan {NameOf(parameter.Kind)}, bukan {node.Type}.");
    }

    // A parameter called member names a member of the items of the first argument (array.map, array.sort).
    private void CheckMember(ExpressionNode?[] nodes, ExpressionSyntax?[] slots, BuiltinFunction function)
    {
        var position = function.Signature.IndexOf("member");
        if (position <= 0 || slots[position] is not LiteralExpression { Value.Kind: ValueKind.String } literal) return;
        var type = nodes[0]?.Type is { Kind: StaticKind.List, Item: { } item } ? item : StaticType.Dynamic;
        foreach (var step in literal.Value.AsString.Split('.'))
        {
            if (type.Kind != StaticKind.Object) return;
            var members = unit.MembersOf(type);
            if (members.Find(step) is not { } member)
            {
                unit.Report(
                    DiagnosticCodes.UnknownMember,
                    literal.Span,
                    $"Anggota {step} tidak ada pada {type}.",
                    Suggestions.Hint(step, members.Members.Select(known => known.Name)));
                return;
            }

            type = member.Static;
        }
    }

    private static bool Accepts(ParameterKind kind, StaticType type, ExpressionSyntax syntax)
    {
        if (type.Kind is StaticKind.Dynamic or StaticKind.Null) return true;
        return kind switch
        {
            ParameterKind.Int => type.Kind is StaticKind.Number or StaticKind.Bool
                || (type.Kind == StaticKind.Text && (syntax is not LiteralExpression literal || int.TryParse(literal.Value.AsString, out _))),
            ParameterKind.Double or ParameterKind.Number => type.Kind is StaticKind.Number or StaticKind.Bool,
            ParameterKind.List => type.Kind is StaticKind.List or StaticKind.Dictionary or StaticKind.Object or StaticKind.Text or StaticKind.Namespace,
            ParameterKind.Object => type.Kind is StaticKind.Object or StaticKind.Dictionary or StaticKind.Namespace,
            ParameterKind.Date => type.Kind == StaticKind.Date,
            ParameterKind.TimeSpan => type.Kind == StaticKind.TimeSpan,
            ParameterKind.Function => type.Kind == StaticKind.Function,
            _ => true,
        };
    }

    private static string NameOf(ParameterKind kind) => kind switch
    {
        ParameterKind.Int => "bilangan bulat",
        ParameterKind.Double or ParameterKind.Number => "bilangan",
        ParameterKind.List => "daftar",
        ParameterKind.Object => "objek",
        ParameterKind.Date => "tanggal",
        ParameterKind.TimeSpan => "rentang waktu",
        _ => "fungsi (@nama atau do … end)",
    };
}
