namespace Kks.Reporting.Sets;

/// <summary>A line of the index of a set of documents.</summary>
/// <param name="Judul">The title.</param>
/// <param name="Berkas">The file relative to the set's folder, with forward slashes.</param>
/// <param name="Halaman">The number of pages; null where nobody counted them.</param>
/// <param name="Ukuran">The size in bytes.</param>
/// <param name="Sha256">The SHA-256 of the file, 64 lower-case hexadecimal digits.</param>
public sealed record DocumentSetEntry(string Judul, string Berkas, int? Halaman, long Ukuran, string Sha256);
