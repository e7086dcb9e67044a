namespace Kks.Model.Checks;

/// <summary>The checkers that need only data.</summary>
internal static class PemeriksaBawaan
{
    public static IReadOnlyList<IPemeriksa> Semua { get; } = [];
}
