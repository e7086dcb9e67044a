namespace Kks.Templating.Tests.Docs;

/// <summary>A part of <see cref="ExampleData"/>.</summary>
public sealed record ExampleTatanan(string Nama, int Capaian, IReadOnlyList<string> Indikator);
