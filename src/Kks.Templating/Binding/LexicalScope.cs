using Kks.Templating.Execution.Expressions;

namespace Kks.Templating.Binding;

/// <summary>Names that a place in the text is inside of: a loop, a <c>with</c>, an object literal.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The variable of a loop; null if it has none that is a plain name.</param>
/// <param name="LocalName">The variable of a loop if it is a local one.</param>
/// <param name="Slot">Where its state is kept; -1 for object literals.</param>
/// <param name="Type">The type of the variable or of the object.</param>
/// <param name="Items">Makes typed nodes for the variable; null if its type is known at run time only.</param>
internal sealed record LexicalScope(
    ScopeKind Kind, string? Name, string? LocalName, int Slot, StaticType Type, Func<SourceLocation, ExpressionNode>? Items);
