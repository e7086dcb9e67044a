namespace Kks.Templating.Tests.Docs;

/// <summary>A part of <see cref="ExampleData"/>.</summary>
public sealed record ExamplePejabat(string Nama, string Nip, string? Pangkat);
