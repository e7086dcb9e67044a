using System.Globalization;

namespace Kks.SampleLoad;

/// <summary>What the command line says.</summary>
/// <param name="Duration">How long documents are downloaded.</param>
/// <param name="Connections">How many are downloaded at a time.</param>
/// <param name="Root">The checkout.</param>
internal sealed record LoadOptions(TimeSpan Duration, int Connections, string Root)
{
    public const string Usage = "Usage: Kks.SampleLoad [--seconds 300] [--connections 4]";

    public string Sample => Path.Combine(Root, "samples", "klungkung-2025");

    public string App => Path.Combine(Root, "samples", "03-aspnetcore");

    /// <summary>The options; null where the command line makes no sense.</summary>
    public static LoadOptions? Parse(string[] args)
    {
        var (seconds, connections) = (300, 4);
        for (var i = 0; i < args.Length; i += 2)
        {
            if (i + 1 == args.Length || !int.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var value) || value is < 1 or > 86_400)
            {
                return null;
            }

            switch (args[i])
            {
                case "--seconds":
                    seconds = value;
                    break;
                case "--connections" when value <= 256:
                    connections = value;
                    break;
                default:
                    return null;
            }
        }

        return new LoadOptions(TimeSpan.FromSeconds(seconds), connections, FindRoot());
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Kks.Reporting.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("The tool must run inside the checkout.");
    }
}
