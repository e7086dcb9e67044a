namespace Kks.Exchange.Evidence.Pdf;

/// <summary>Whether a PDF file opens for anyone.</summary>
internal enum PdfAccess
{
    /// <summary>It is not encrypted.</summary>
    Open,

    /// <summary>It is encrypted, but opens without a password; printing or copying may be forbidden.</summary>
    Restricted,

    /// <summary>It asks for a password.</summary>
    Locked,
}
