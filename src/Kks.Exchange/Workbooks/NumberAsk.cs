namespace Kks.Exchange.Workbooks;

/// <summary>What a column asks when it asks for a number; it decides how a number typed as text is read.</summary>
internal enum NumberAsk
{
    /// <summary>A share in percent: one comma or point separates decimals, since no share has thousands.</summary>
    Share,

    /// <summary>A count of things: separators before three digits group them.</summary>
    Count,

    /// <summary>Any measure: a comma separates decimals as in Indonesian; a lone point before three digits may be either and is asked back.</summary>
    Measure,
}
