namespace Kks.Templating.Binding;

internal enum ScopeKind
{
    For,
    While,
    With,

    /// <summary>The values of an object literal, which see its members first.</summary>
    Object,
}
