namespace Kks.Templating.Execution;

internal enum FrameKind
{
    /// <summary>The page itself.</summary>
    Page,

    /// <summary>An included template: sees what its includer sees.</summary>
    Include,

    /// <summary>A function with a name: hides the functions that called it.</summary>
    NamedFunction,

    /// <summary><c>do … end</c>: sees the function that called it.</summary>
    AnonymousFunction,

    /// <summary>The block of a <c>wrap</c>: runs in the function that prints it.</summary>
    Block,
}
