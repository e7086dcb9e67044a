namespace Kks.Cli;

/// <summary>What the process tells the shell; documented in <c>docs/command.md</c>.</summary>
internal static class ExitCodes
{
    /// <summary>Done, with nothing worse than warnings.</summary>
    public const int Success = 0;

    /// <summary>The person's data or template has errors; they were printed.</summary>
    public const int InputErrors = 1;

    /// <summary>The command line itself is wrong.</summary>
    public const int Usage = 2;

    /// <summary>A file or folder could not be read or written.</summary>
    public const int FileSystem = 3;

    /// <summary>Stopped by the person.</summary>
    public const int Cancelled = 130;
}
