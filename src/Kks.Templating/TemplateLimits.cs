namespace Kks.Templating;

/// <summary>The budgets of compiling and rendering. Each has its own error.</summary>
public sealed record TemplateLimits
{
    /// <summary>How long a rendering may take. Default 30 seconds.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Steps of all loops and list functions within one outermost loop; 0 is without limit. Default 1 000 000.</summary>
    public int LoopSteps { get; init; } = 1_000_000;

    /// <summary>Nested calls of functions and includes. Default 100.</summary>
    public int Recursion { get; init; } = 100;

    /// <summary>Bytes of output. Default 256 MiB.</summary>
    public long OutputBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>UTF-16 units of one text made by the template (repeated, joined, padded, captured). Default 1 048 576.</summary>
    public int TextLength { get; init; } = 1_048_576;

    /// <summary>Lists and objects in each other when printed. Default 20.</summary>
    public int PrintDepth { get; init; } = 20;

    /// <summary>Parentheses, blocks and operators in each other in the template's text; at most 500. Default 250.</summary>
    public int SourceDepth { get; init; } = 250;

    /// <summary>UTF-16 units of a template's text. Default 16 777 216.</summary>
    public int SourceLength { get; init; } = 16 * 1024 * 1024;

    /// <summary>Errors listed before compiling gives up. Default 100.</summary>
    public int Errors { get; init; } = 100;

    /// <summary>How long one regular expression may take. Default 1 second.</summary>
    public TimeSpan RegexTime { get; init; } = TimeSpan.FromSeconds(1);
}
