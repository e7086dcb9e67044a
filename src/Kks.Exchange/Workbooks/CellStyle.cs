namespace Kks.Exchange.Workbooks;

/// <summary>The looks a written cell can have; their order is the order of the workbook's cell formats.</summary>
internal enum CellStyle
{
    /// <summary>Plain.</summary>
    Plain,

    /// <summary>The sheet's title.</summary>
    Title,

    /// <summary>A line below the title, or a paragraph of the instructions.</summary>
    Paragraph,

    /// <summary>A heading of the instructions.</summary>
    Heading,

    /// <summary>The head of a column.</summary>
    Head,

    /// <summary>Text that is not to be filled.</summary>
    Fixed,

    /// <summary>A number that is not to be filled.</summary>
    FixedCentre,

    /// <summary>Not asked here.</summary>
    NotAsked,

    /// <summary>Text to be filled.</summary>
    Input,

    /// <summary>A number to be filled.</summary>
    InputNumber,

    /// <summary>A date to be filled.</summary>
    InputDate,

    /// <summary>A date and time to be filled.</summary>
    InputTime,
}
