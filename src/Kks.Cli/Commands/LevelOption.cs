using System.CommandLine;
using Kks.Cli.Resources;
using Kks.Model.Assessments;

namespace Kks.Cli.Commands;

/// <summary><c>--tingkat mandiri|provinsi|pusat</c>: by whose options.</summary>
internal static class LevelOption
{
    public static Option<string> Create(Texts texts) => new Option<string>("--tingkat")
    {
        Description = texts["option.tingkat"],
        HelpName = "mandiri|provinsi|pusat",
        DefaultValueFactory = _ => "mandiri",
    }.AcceptOnlyFromAmong("mandiri", "provinsi", "pusat");

    public static Tingkat Of(string name) => name switch
    {
        "provinsi" => Tingkat.Provinsi,
        "pusat" => Tingkat.Pusat,
        _ => Tingkat.Mandiri,
    };

    public static string NameOf(Tingkat tingkat) => tingkat.ToString().ToLowerInvariant();
}
