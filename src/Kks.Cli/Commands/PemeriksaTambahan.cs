using Kks.Exchange.Evidence;
using Kks.Model.Checks;

namespace Kks.Cli.Commands;

/// <summary>The checkers <c>kks periksa</c> runs besides those that need only data.</summary>
internal static class PemeriksaTambahan
{
    public static IReadOnlyList<IPemeriksa> Semua { get; } = [new PemeriksaBukti()];
}
