namespace Kks.Model.Tests.Data;

public sealed record Titik(decimal X, decimal Y, string Label = "titik");
