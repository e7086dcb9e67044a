namespace Kks.Reporting.LibreOffice;

/// <summary>What became of making a PDF.</summary>
/// <param name="Berkas">The file.</param>
/// <param name="Ukuran">Its size in bytes; 0 where it could not be made.</param>
/// <param name="Muat">Whether it is within the upload limit.</param>
public sealed record PdfFile(string Berkas, long Ukuran, bool Muat)
{
    /// <summary>Why it could not be made; null where it was.</summary>
    public string? Kegagalan { get; init; }
}
