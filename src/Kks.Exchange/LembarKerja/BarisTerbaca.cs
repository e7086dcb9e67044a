using Kks.Model.Diagnostics;

namespace Kks.Exchange.LembarKerja;

/// <summary>A row read from a worksheet.</summary>
/// <param name="Buku">The workbook it is in.</param>
/// <param name="Lembar">The sheet's name.</param>
/// <param name="Alamat">The key in its hidden first column; null for a row a person added.</param>
/// <param name="Place">The row's first visible cell.</param>
/// <param name="Cell">That cell's name.</param>
/// <param name="Isi">Its values.</param>
internal sealed record BarisTerbaca(BukuTerbaca Buku, string Lembar, string? Alamat, SourceLocation Place, string Cell, IReadOnlyList<IsiTerbaca> Isi)
{
    /// <summary>The value of a field; null where it is empty or could not be read.</summary>
    public string? Nilai(string bidang) => Isi.FirstOrDefault(i => i.Bidang == bidang)?.Nilai;
}
