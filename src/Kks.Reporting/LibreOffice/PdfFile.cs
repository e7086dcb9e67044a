namespace Kks.Reporting.LibreOffice;

/// <summary>A PDF that was made.</summary>
/// <param name="Berkas">The file.</param>
/// <param name="Ukuran">Its size in bytes.</param>
/// <param name="Muat">Whether it is within the upload limit.</param>
public sealed record PdfFile(string Berkas, long Ukuran, bool Muat);
