namespace Kks.Model.Checks.Jalan;

/// <summary>An indicator that can improve.</summary>
/// <param name="Pilihan">What it can become, each better than it is.</param>
internal sealed record CalonPerbaikan(IReadOnlyList<PilihanPerbaikan> Pilihan)
{
    public decimal TambahanTerbesar => Pilihan.Max(p => p.Tambahan);

    public int JenjangTerbesar => Pilihan.Max(p => p.Jenjang);
}
