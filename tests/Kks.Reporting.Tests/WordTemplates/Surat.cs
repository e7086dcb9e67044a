namespace Kks.Reporting.Tests.WordTemplates;

/// <summary>The data of the tests.</summary>
internal sealed record Surat
{
    public string? Nama { get; init; } = "Budi";

    public string Kota { get; init; } = "Semarapura";

    public int Jumlah { get; init; } = 3;

    public bool Ada { get; init; } = true;

    public IReadOnlyList<Butir> Butir { get; init; } = [new("Satu", 1), new("Dua", 2), new("Tiga", 3)];

    public IReadOnlyList<string> Kolom { get; init; } = ["A", "B"];

    public object? Isi { get; init; }
}
