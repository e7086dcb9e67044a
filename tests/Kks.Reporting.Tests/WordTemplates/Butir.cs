namespace Kks.Reporting.Tests.WordTemplates;

/// <summary>An item of the tests' data.</summary>
internal sealed record Butir(string Judul, int Nomor)
{
    public IReadOnlyList<string> Anak { get; init; } = ["x", "y"];
}
