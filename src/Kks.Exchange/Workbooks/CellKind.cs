namespace Kks.Exchange.Workbooks;

/// <summary>What a cell holds.</summary>
internal enum CellKind
{
    /// <summary>Text, also the text a formula gave.</summary>
    Text,

    /// <summary>A number, also a date or a percentage, which only its format tells.</summary>
    Number,

    /// <summary>A truth value.</summary>
    Boolean,

    /// <summary>An error such as <c>#REF!</c>.</summary>
    Error,

    /// <summary>A formula whose result was never saved.</summary>
    Uncalculated,
}
