namespace Kks.Exchange.Workbooks;

/// <summary>What a number format says of a number.</summary>
internal enum NumberShape
{
    /// <summary>Just a number.</summary>
    Plain,

    /// <summary>A date or time, as days since the workbook's epoch.</summary>
    Date,

    /// <summary>A percentage: the cell holds a hundredth of what is shown.</summary>
    Percent,
}
