namespace Kks.Exchange.Workbooks;

/// <summary>Whether people see a sheet.</summary>
internal enum SheetVisibility
{
    /// <summary>They do.</summary>
    Visible,

    /// <summary>They can unhide it.</summary>
    Hidden,

    /// <summary>Only programs see it.</summary>
    VeryHidden,
}
