using System.CommandLine;
using Kks.Cli.Resources;
using Kks.Cli.Terminal;

namespace Kks.Cli.Commands;

/// <summary>The argument that names a data folder or submission file.</summary>
internal static class SubmissionArgument
{
    public static Argument<string> Create(Texts texts) => new Argument<string>("folder") { Description = texts["argument.folder"] }.Named(texts);
}
