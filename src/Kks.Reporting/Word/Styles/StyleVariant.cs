namespace Kks.Reporting.Word.Styles;

/// <summary>What the options change in the styles of a reference document.</summary>
internal readonly record struct StyleVariant(string? Font, double? FontSize, double? LineSpacing, string Language);
