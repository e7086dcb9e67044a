namespace Kks.Templating.Syntax.Tree;

/// <summary>Which members of a loop its body reads; nothing is worked out that nobody reads.</summary>
[Flags]
internal enum LoopUsage
{
    None = 0,
    Changed = 1,
}
