using System.ComponentModel;

namespace Kks.Reporting.Views;

/// <summary>The submission (<i>usulan</i>).</summary>
public sealed class UsulanView
{
    private readonly ViewContext _context;

    internal UsulanView(ViewContext context)
    {
        _context = context;
    }

    /// <summary>Set where figures are illustrative; printed on covers.</summary>
    [Description("Keterangan bahwa angka hanya ilustrasi; kosong bila data sebenarnya")]
    public string? Ilustrasi => _context.Usulan.Ilustrasi;

    /// <summary>The name of the category applied for.</summary>
    [Description("Nama kategori yang dituju")]
    public string? Target => _context.KategoriName(_context.Usulan.Target);

    /// <summary>General data.</summary>
    [Description("Data umum")]
    public DataUmumView DataUmum => new(_context);

    /// <summary>The general description, Markdown.</summary>
    [Description("Gambaran umum (Markdown)")]
    public string? GambaranUmum => _context.Usulan.GambaranUmum;

    /// <summary>Open-defecation-free villages per year, oldest first.</summary>
    [Description("Desa/kelurahan Stop BABS per tahun")]
    public IReadOnlyList<OdfView> Odf => [.. _context.Usulan.Odf.OrderBy(odf => odf.Tahun).Select(odf => new OdfView(odf))];

    /// <summary>The awards won before.</summary>
    [Description("Riwayat penghargaan")]
    public IReadOnlyList<RiwayatView> Riwayat =>
        [.. _context.Usulan.Riwayat.Select(riwayat => new RiwayatView(riwayat.Tahun, _context.KategoriName(riwayat.Kategori)!))];

    /// <summary>The number of settings the district takes part in.</summary>
    [Description("Jumlah tatanan yang diikuti daerah")]
    public int JumlahTatananDiikuti => _context.Penilaian.Tatanan.Count(tatanan => tatanan.Diikuti);

    /// <summary>The agencies.</summary>
    [Description("Perangkat daerah")]
    public IReadOnlyList<PerangkatDaerahView> PerangkatDaerah =>
        [.. _context.Usulan.PerangkatDaerah.Select(agency => new PerangkatDaerahView(_context, agency))];

    /// <summary>The bodies.</summary>
    [Description("Kelembagaan")]
    public IReadOnlyList<BadanView> Kelembagaan { get => field ??= [.. _context.Penilaian.Kelembagaan.Badan.Select(badan => new BadanView(_context, badan))]; }

    /// <summary>The settings in the instrument's order.</summary>
    [Description("Semua tatanan menurut urutan instrumen")]
    public IReadOnlyList<TatananView> Tatanan => _context.Tatanan;

    /// <summary>The persons who sign for the district.</summary>
    [Description("Pejabat yang mengesahkan")]
    public IReadOnlyList<PejabatView> Pengesahan =>
        [.. (_context.Usulan.Pengesahan?.Pejabat ?? []).Select(pejabat => new PejabatView(_context, pejabat))];
}
