namespace Kks.Templating.Runtime;

/// <summary>Ends a rendering with a diagnostic. Thrown by functions through <see cref="CallContext.Error(string, int)"/>; the engine adds the
/// place and turns it into a <see cref="TemplateDiagnostic"/>, so callers of <see cref="Template"/> never see it.</summary>
public sealed class TemplateRuntimeException : Exception
{
    internal TemplateRuntimeException(string code, string message, int argument = -1, string? hint = null)
        : base(message)
    {
        Code = code;
        Argument = argument;
        Hint = hint;
    }

    /// <summary>The stable code, KKS3xxx.</summary>
    public string Code { get; }

    /// <summary>The position of the argument to blame, or -1 for the call as a whole.</summary>
    public int Argument { get; }

    /// <summary>What to do instead, if there is something to say.</summary>
    public string? Hint { get; }

    /// <summary>Where it happened; set by the engine as soon as the place is known.</summary>
    internal SourceLocation? Place { get; private set; }

    /// <summary>Sets the place in an exception filter and lets the exception pass. Catching it and throwing it again would take up stack at
    /// every level it passes, and it may come from very deep.</summary>
    internal bool Mark(SourceLocation place)
    {
        Place ??= place;
        return false;
    }

    internal TemplateRuntimeException At(SourceLocation place)
    {
        Place ??= place;
        return this;
    }
}
