using Kks.Model.Data;
using Kks.Model.Instruments;

namespace Kks.Reporting.Tests;

/// <summary>The built-in editions, for tests.</summary>
internal static class Edisi
{
    public static Instrumen Tahun2025 { get; } = Read("2025");

    public static Instrumen Tahun2024 { get; } = Read("2023-2024");

    private static Instrumen Read(string edisi)
    {
        using var stream = typeof(Instrumen).Assembly.GetManifestResourceStream($"Kks.Model.Catalogues.{edisi}.yaml")!;
        var result = DataReader.Read<Instrumen>($"{edisi}.yaml", stream);
        return result.Value ?? throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
    }
}
