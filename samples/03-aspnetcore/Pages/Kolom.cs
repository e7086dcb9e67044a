using AplikasiDaerah.Isian;

namespace AplikasiDaerah.Pages;

/// <summary>A text field of the form and what was found in it.</summary>
/// <param name="Nama">The data path, for example <c>capaian[0].nilai</c>.</param>
/// <param name="Label">What people read.</param>
/// <param name="Isi">What it holds.</param>
/// <param name="Semua">What was found in the whole form.</param>
/// <param name="Angka">Whether it takes a number, so that phones show digits.</param>
public sealed record Kolom(string Nama, string Label, string? Isi, IReadOnlyList<Temuan> Semua, bool Angka = true)
{
    public string Id => Temuan.Id(Nama);

    public bool Salah => Semua.Any(t => t.Salah && t.Isian == Nama);
}
