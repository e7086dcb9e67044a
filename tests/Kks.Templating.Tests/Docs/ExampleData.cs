using System.Text.Json;

namespace Kks.Templating.Tests.Docs;

/// <summary>The type of the data that the examples share; templates are checked against it.</summary>
public sealed record ExampleData(string Kabupaten, int Tahun, double Odf, IReadOnlyList<int> Nilai, IReadOnlyList<ExampleTatanan> Tatanan, ExamplePejabat Pejabat)
{
    private static readonly JsonSerializerOptions SnakeCase = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static ExampleData Parse(string json) => JsonSerializer.Deserialize<ExampleData>(json, SnakeCase)!;
}
