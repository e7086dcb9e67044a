using System.CommandLine;
using Kks.Cli.Resources;
using Kks.Model.Assessments;

namespace Kks.Cli.Commands;

/// <summary><c>--kebijakan per-tatanan|rerata</c>: how the settings must reach a bound.</summary>
internal static class PolicyOption
{
    public static Option<string?> Create(Texts texts) => new Option<string?>("--kebijakan")
    {
        Description = texts["option.kebijakan"],
        HelpName = "per-tatanan|rerata",
    }.AcceptOnlyFromAmong("per-tatanan", "rerata");

    public static PenerapanPita? Of(string? name) => name switch
    {
        "per-tatanan" => PenerapanPita.PerTatanan,
        "rerata" => PenerapanPita.Rerata,
        _ => null,
    };

    public static string NameOf(PenerapanPita policy) => policy == PenerapanPita.Rerata ? "rerata" : "per-tatanan";
}
