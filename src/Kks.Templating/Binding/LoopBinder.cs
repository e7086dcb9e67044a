using Kks.Templating.Execution.Expressions;
using Kks.Templating.Execution.Statements;
using Kks.Templating.Syntax.Tree;

namespace Kks.Templating.Binding;

/// <summary><c>for</c> and <c>while</c>: typed over .NET lists, dynamic over everything else.</summary>
internal sealed class LoopBinder(UnitBinder unit)
{
    private static readonly string[] Options = ["limit", "offset", "reversed"];

    public StatementNode Bind(ForStatement loop)
    {
        var location = unit.At(loop.Span);
        var list = unit.Expressions.Bind(loop.List);
        if (list.Type.Kind is StaticKind.Number or StaticKind.Bool or StaticKind.Date or StaticKind.TimeSpan)
        {
            unit.Report(DiagnosticCodes.NotIterable, loop.List.Span, $"Sebuah {list.Type} tidak dapat diulang dengan for.");
        }

        var slot = unit.NewSlot();
        if (loop.Variable is not (NameExpression or LocalExpression))
        {
            // Reported by the parser; the body is bound for the mistakes in it.
            return unit.Statements.BindBody(loop.Body);
        }

        if (BindHeader(loop, slot) is not { } header) return FailOption(loop, location);
        var itemClr = list.Type is { Kind: StaticKind.List, Clr: not null } ? StaticTypes.ItemOf(list.Type.Clr) : null;
        var item = list.Type.Kind switch
        {
            StaticKind.List => list.Type.Item ?? StaticType.Dynamic,
            StaticKind.Text => StaticType.Text,
            _ => StaticType.Dynamic,
        };
        var isTyped = itemClr is not null && TypedNodes.AreSupported && item.Kind != StaticKind.Dynamic && !header.IsLocal;
        var factory = isTyped ? unit.Compilation.Model.ItemsOf(itemClr!) : null;
        if (!header.IsLocal) unit.Compilation.Learn(header.Variable, item);
        unit.Push(new LexicalScope(
            ScopeKind.For,
            header.IsLocal ? null : header.Variable,
            header.IsLocal ? header.Variable : null,
            slot,
            item,
            factory is null ? null : place => factory.Variable(slot, item, place)));
        var body = unit.Statements.BindBody(loop.Body);
        unit.Pop();
        var otherwise = loop.Else is null ? null : unit.Statements.BindBody(loop.Else);
        return factory?.For(header, list, body, otherwise, location)
            ?? new DynamicForNode(header, list, body, otherwise) { Location = location };
    }

    public WhileNode Bind(WhileStatement loop)
    {
        var condition = unit.Expressions.Bind(loop.Condition);
        var slot = unit.NewSlot();
        unit.Push(new LexicalScope(ScopeKind.While, null, null, slot, StaticType.Dynamic, null));
        var body = unit.Statements.BindBody(loop.Body);
        unit.Pop();
        return new WhileNode(condition, slot, body, unit.At(Word(loop.Span, 5))) { Location = unit.At(loop.Span) };
    }

    public ExpressionNode BindMember(LoopMemberExpression member)
    {
        for (var i = unit.Scopes.Count - 1; i >= 0; i--)
        {
            if (unit.Scopes[i].Kind is not (ScopeKind.For or ScopeKind.While)) continue;
            var type = member.Member is "index" or "rindex" or "length" ? StaticType.Number : StaticType.Bool;
            return new LoopMemberNode(unit.Scopes[i].Slot, member.Member) { Type = type, Location = unit.At(member.Span) };
        }

        return new ConstantNode(default) { Location = unit.At(member.Span) };
    }

    private LoopHeader? BindHeader(ForStatement loop, int slot)
    {
        ExpressionNode? limit = null;
        ExpressionNode? offset = null;
        var isReversed = false;
        foreach (var option in loop.Options)
        {
            var value = option.Value is null ? null : unit.Expressions.Bind(option.Value);
            if (option.Name == "limit" && value is not null) limit = value;
            else if (option.Name == "offset" && value is not null) offset = value;
            else if (option.Name == "reversed" && value is null) isReversed = true;
            else return null;
        }

        var (name, isLocal) = loop.Variable is LocalExpression local ? (local.Name, true) : (((NameExpression)loop.Variable).Name, false);
        return new LoopHeader(name, isLocal, slot, loop.Usage, limit, offset, isReversed, unit.At(Word(loop.Span, 3)), unit.At(loop.List.Span));
    }

    private FailStatementNode FailOption(ForStatement loop, SourceLocation location)
    {
        var option = loop.Options.First(candidate => !Options.Contains(candidate.Name) || (candidate.Value is null) != (candidate.Name == "reversed"));
        var message = $"Pilihan {option.Name} tidak dikenal dalam for.";
        const string Hint = "Yang ada: limit: n, offset: n, reversed.";
        unit.Report(DiagnosticCodes.UnknownLoopOption, option.Span, message, Hint);
        return new FailStatementNode(DiagnosticCodes.UnknownLoopOption, message, Hint) { Location = unit.At(option.Span) };
    }

    private static SourceSpan Word(SourceSpan statement, int length) => new(statement.Start, statement.Start + length);
}
