using Kks.Templating.Syntax.Tree;

namespace Kks.Templating.Binding;

/// <summary>The nodes directly below a node.</summary>
internal static class SyntaxChildren
{
    public static IEnumerable<SyntaxNode> Of(SyntaxNode node) => Candidates(node).OfType<SyntaxNode>();

    private static IEnumerable<SyntaxNode?> Candidates(SyntaxNode node) => node switch
    {
        MemberExpression member => [member.Target],
        IndexExpression index => [index.Target, index.Index],
        EmptyTestExpression test => [test.Target],
        CallExpression call => [call.Target, call.Piped, .. call.Arguments],
        ArgumentSyntax argument => [argument.Value],
        UnaryExpression unary => [unary.Operand],
        IncrementExpression increment => [increment.Target],
        BinaryExpression binary => [binary.Left, binary.Right],
        ConditionalExpression conditional => [conditional.Condition, conditional.WhenTrue, conditional.WhenFalse],
        ParenthesizedExpression inner => [inner.Inner],
        ListExpression list => list.Items,
        ObjectExpression members => members.Members.Select(member => member.Value),
        InterpolationExpression interpolation => interpolation.Parts,
        FunctionExpression function => [function.Function],
        FunctionSyntax function => [.. function.Body, function.Result],
        ExpressionStatement statement => [statement.Expression],
        AssignStatement assign => [assign.Target, assign.Value],
        DefineStatement define => [define.Target, define.Function],
        IfStatement branches => [.. branches.Branches, .. branches.Else ?? []],
        BranchSyntax branch => [branch.Condition, .. branch.Body],
        CaseStatement cases => [cases.Subject, .. cases.Whens, .. cases.Else ?? []],
        WhenSyntax branch => [.. branch.Values, .. branch.Body],
        ForStatement loop => [loop.Variable, loop.List, .. loop.Options, .. loop.Body, .. loop.Else ?? []],
        LoopOptionSyntax option => [option.Value],
        WhileStatement loop => [loop.Condition, .. loop.Body],
        CaptureStatement capture => [capture.Target, .. capture.Body],
        WithStatement block => [block.Target, .. block.Body],
        WrapStatement wrap => [wrap.Call, .. wrap.Body],
        RetStatement ret => [ret.Value],
        _ => [],
    };
}
