using AplikasiDaerah.Isian;

namespace AplikasiDaerah.Pages;

/// <summary>The place under a field where its findings stand; the script fills the same place.</summary>
/// <param name="Nama">The data path of the field.</param>
/// <param name="Semua">What was found in the whole form.</param>
public sealed record Pesan(string Nama, IReadOnlyList<Temuan> Semua)
{
    public string Id => "pesan-" + Temuan.Id(Nama);

    public IEnumerable<Temuan> Milik => Semua.Where(t => t.Isian == Nama);
}
