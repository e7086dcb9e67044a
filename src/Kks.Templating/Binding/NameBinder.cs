using Kks.Templating.Execution.Expressions;
using Kks.Templating.Execution;
using Kks.Templating.Syntax.Tree;

namespace Kks.Templating.Binding;

/// <summary>Finds what a plain name means: a loop around it, a member of the object of a <c>with</c>, a variable, the data, a builtin.</summary>
internal sealed class NameBinder(UnitBinder unit)
{
    private readonly Compilation _compilation = unit.Compilation;

    public ExpressionNode Bind(NameExpression name)
    {
        var location = unit.At(name.Span);
        for (var i = unit.Scopes.Count - 1; i >= 0; i--)
        {
            var scope = unit.Scopes[i];
            if (scope.Kind == ScopeKind.For && scope.Name == name.Name)
            {
                return scope.Items?.Invoke(location) ?? new LoopItemNode(scope.Slot) { Type = scope.Type, Location = location };
            }

            if (scope.Kind == ScopeKind.Object && scope.Name == name.Name) return Dynamic(name, StaticType.Dynamic, mayBeUnset: true);
            if (scope.Kind != ScopeKind.With) continue;
            if (scope.Type.Kind != StaticKind.Object) return Dynamic(name, StaticType.Dynamic, mayBeUnset: _compilation.Survey.IsOwn(name.Name));
            if (scope.Items is not null && unit.MembersOf(scope.Type).Find(name.Name) is { } member)
            {
                return MemberBinder.Typed(scope.Items(location), member, isConditional: false, location, location);
            }
        }

        return BindOuter(name, location);
    }

    /// <summary>Whether a name means a builtin here for sure, at least as long as the data does not hide it (see <see cref="MayBeHidden"/>).</summary>
    public bool IsBuiltin(string name)
    {
        if (_compilation.Survey.IsOwn(name) || _compilation.RootMember(name) is not null) return false;
        if (_compilation.Options.Variables?.ContainsKey(name) ?? false) return false;
        foreach (var scope in unit.Scopes)
        {
            if (scope.Kind == ScopeKind.With && (scope.Type.Kind != StaticKind.Object || unit.MembersOf(scope.Type).Find(name) is not null)) return false;
        }

        return true;
    }

    /// <summary>Whether data known at run time only could hide a builtin here.</summary>
    public bool MayBeHidden => _compilation.Root.Kind != StaticKind.Object
        || ((unit.Kind != UnitKind.Page || unit.Parent is not null) && _compilation.Survey.HasWith);

    private ExpressionNode BindOuter(NameExpression name, SourceLocation location)
    {
        var text = name.Name;
        if (_compilation.Survey.IsOwn(text))
        {
            if (_compilation.RootMember(text) is not null) NoteVariable(text);
            return Dynamic(name, _compilation.TypeOf(text), mayBeUnset: true);
        }

        if (_compilation.RootMember(text) is { } member)
        {
            NoteVariable(text);
            var isFixed = unit.Kind == UnitKind.Page && unit.Parent is null || !_compilation.Survey.HasWith;
            var root = isFixed && TypedNodes.AreSupported && !_compilation.Root.Clr!.IsValueType
                ? _compilation.Model.ObjectsOf(_compilation.Root.Clr!).Root(_compilation.Root, location)
                : null;
            return root is null
                ? Dynamic(name, member.Static, mayBeUnset: false)
                : MemberBinder.Typed(root, member, isConditional: false, location, location);
        }

        if (_compilation.Options.Variables is { } variables && variables.TryGetValue(text, out var type))
        {
            NoteVariable(text);
            return Dynamic(name, StaticTypes.Of(type), mayBeUnset: true);
        }

        return BindBuiltinOrUnknown(name, location);
    }

    private ExpressionNode BindBuiltinOrUnknown(NameExpression name, SourceLocation location)
    {
        var text = name.Name;
        if (text is "empty" or "blank" && !MayBeHidden) return new ConstantNode(Runtime.Value.Empty) { Location = location };
        if (_compilation.Builtins.IsNamespace(text)) return Dynamic(name, MayBeHidden ? StaticType.Dynamic : StaticType.Namespace, mayBeUnset: false);
        if (_compilation.Builtins.FindFunction(text) is { } function)
        {
            _compilation.Dependencies.Function(text);
            return Dynamic(name, StaticTypes.Of(function.Signature.Result, StaticType.Dynamic), mayBeUnset: false);
        }

        var isKnown = text is "empty" or "blank" or "include" || _compilation.Builtins.FindProperty(text) is not null;
        if (!isKnown && _compilation.Root.Kind == StaticKind.Object)
        {
            unit.Report(
                DiagnosticCodes.UnknownVariable,
                name.Span,
                $"Nama {text} tidak dikenal.",
                Suggestions.Hint(text, _compilation.KnownNames()));
        }
        else if (!isKnown)
        {
            NoteVariable(text);
        }

        return Dynamic(name, StaticType.Dynamic, mayBeUnset: false);
    }

    private void NoteVariable(string name)
    {
        if (_compilation.IsFinal) _compilation.Dependencies.Variable(name);
    }

    private NameNode Dynamic(NameExpression name, StaticType type, bool mayBeUnset) =>
        new(name.Name) { Type = type, Location = unit.At(name.Span), MayBeUnset = mayBeUnset };
}
