namespace Kks.Exchange.Evidence.Pdf;

/// <summary>What stands on a page.</summary>
[Flags]
internal enum PdfPageContent
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Letters.</summary>
    Text = 1,

    /// <summary>Pictures.</summary>
    Picture = 2,

    /// <summary>Lines and areas.</summary>
    Drawing = 4,

    /// <summary>Something that could not be unpacked.</summary>
    Unknown = 8,
}
