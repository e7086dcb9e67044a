using System.Reflection;
using Kks.Templating.Execution.Expressions;
using Kks.Templating.Runtime;
using Kks.Templating.Syntax.Tree;

namespace Kks.Templating.Binding;

/// <summary>Members and items: looked up on the .NET type where it is known, else while rendering.</summary>
internal sealed class MemberBinder(UnitBinder unit)
{
    private readonly Compilation _compilation = unit.Compilation;

    public ExpressionNode Bind(MemberExpression member)
    {
        if (unit.Calls.TryBindBuiltinValue(member) is { } builtin) return builtin;
        var target = unit.Expressions.Bind(member.Target);
        var isConditional = IsConditional(member);
        NotePath(member);
        if (target.Type.Kind == StaticKind.Object)
        {
            var found = unit.MembersOf(target.Type).Find(member.Name);
            if (found is not null)
            {
                if (_compilation.IsFinal) _compilation.Dependencies.Member($"{target.Type.Clr!.Name}.{member.Name}");
                return Typed(target, found, isConditional, unit.At(member.Span), unit.At(member.NameSpan));
            }

            ReportUnknown(member, unit.MembersOf(target.Type).Members.Select(known => known.Name), target.Type);
        }

        return Dynamic(target, member, isConditional, Check(target.Type, member));
    }

    public IndexNode Bind(IndexExpression index)
    {
        var target = unit.Expressions.Bind(index.Target);
        var type = target.Type.Kind switch
        {
            StaticKind.List or StaticKind.Dictionary => target.Type.Item ?? StaticType.Dynamic,
            StaticKind.Text => StaticType.Text,
            _ => StaticType.Dynamic,
        };
        if (target.Type.Kind is StaticKind.Number or StaticKind.Bool or StaticKind.Date)
        {
            unit.Report(DiagnosticCodes.BadIndex, index.Target.Span, $"Sebuah {target.Type} tidak mempunyai butir.");
        }

        return new IndexNode(target, unit.Expressions.Bind(index.Index), IsConditional(index.Target)) { Type = type, Location = unit.At(index.Span) };
    }

    /// <summary>A member that is known to exist.</summary>
    public static ExpressionNode Typed(ExpressionNode target, ObjectMember member, bool isConditional, SourceLocation location, SourceLocation nameLocation)
    {
        var type = member.Static;
        var factory = member.Info is PropertyInfo property ? member.FactoryFor(target.Type.Clr!, property) : null;
        return factory?.Create(target, member.Name, isConditional, type, location, nameLocation)
            ?? new MemberNode(target, member.Name, isConditional) { Type = type, Location = location, NameLocation = nameLocation };
    }

    private MemberNode Dynamic(ExpressionNode target, MemberExpression member, bool isConditional, StaticType type) =>
        new(target, member.Name, isConditional) { Type = type, Location = unit.At(member.Span), NameLocation = unit.At(member.NameSpan) };

    /// <summary>Checks a member of something that is no .NET object; returns its type.</summary>
    private StaticType Check(StaticType target, MemberExpression member)
    {
        switch (target.Kind)
        {
            case StaticKind.Dictionary: return target.Item!;
            case StaticKind.List or StaticKind.Text when member.Name == "size": return StaticType.Number;
            case StaticKind.List when target.Clr is not null || target.Item is { Kind: StaticKind.Object }:
                unit.Report(
                    DiagnosticCodes.UnknownMember,
                    member.NameSpan,
                    $"Anggota {member.Name} tidak ada pada {target}.",
                    $"Daftar hanya mempunyai size; pakai for atau array.map \"{member.Name}\".");
                break;
            case StaticKind.Text: ReportUnknown(member, ["size"], target); break;
            case StaticKind.Date: return CheckNamed(member, Members.OfDates, target);
            case StaticKind.TimeSpan: return CheckNamed(member, Members.OfTimeSpans, target);
            case StaticKind.Number or StaticKind.Bool or StaticKind.Enum: ReportUnknown(member, [], target); break;
        }

        return StaticType.Dynamic;
    }

    private StaticType CheckNamed(MemberExpression member, IReadOnlyList<string> known, StaticType target)
    {
        if (!known.Contains(member.Name)) ReportUnknown(member, known, target);
        return member.Name switch
        {
            "date" => StaticType.Date,
            "time_of_day" => StaticType.TimeSpan,
            "day_of_week" or "kind" => StaticType.Text,
            _ => StaticType.Number,
        };
    }

    private void ReportUnknown(MemberExpression member, IEnumerable<string> known, StaticType target) => unit.Report(
        DiagnosticCodes.UnknownMember,
        member.NameSpan,
        $"Anggota {member.Name} tidak ada pada {target}.",
        Suggestions.Hint(member.Name, known));

    // From the first ?. of a path on, all later members are guarded too.
    private static bool IsConditional(ExpressionSyntax path) => path switch
    {
        MemberExpression member => member.IsConditional || IsConditional(member.Target),
        IndexExpression index => IsConditional(index.Target),
        _ => false,
    };

    private void NotePath(MemberExpression member)
    {
        if (!_compilation.IsFinal) return;
        var names = new Stack<string>();
        ExpressionSyntax? current = member;
        while (current is MemberExpression step)
        {
            names.Push(step.Name);
            current = step.Target;
        }

        if (current is not NameExpression root || _compilation.Survey.IsOwn(root.Name) || _compilation.Builtins.IsNamespace(root.Name)) return;
        names.Push(root.Name);
        _compilation.Dependencies.Member(string.Join('.', names));
    }
}
