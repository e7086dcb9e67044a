namespace Kks.Reporting.Word.Outlines;

/// <summary>What a length is measured in.</summary>
internal enum LengthUnit
{
    /// <summary>A share of what is left.</summary>
    Weight,
    Centimetre,
    Percent,
}
