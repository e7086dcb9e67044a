using System.ComponentModel;
using Kks.Model.Submissions;
using Kks.Reporting.Indonesian;

namespace Kks.Reporting.Views;

/// <summary>The form of general data (<i>data umum</i>).</summary>
public sealed class DataUmumView
{
    private readonly DataUmum _data;

    private readonly ViewContext _context;

    internal DataUmumView(ViewContext context)
    {
        _context = context;
        _data = context.Usulan.DataUmum;
    }

    /// <summary>The chair of Tim Pembina.</summary>
    [Description("Ketua Tim Pembina")]
    public string? KetuaTimPembina => _data.KetuaTimPembina;

    /// <summary>The name of the forum.</summary>
    [Description("Nama forum")]
    public string? NamaForum => _data.NamaForum;

    /// <summary>The chair of the forum.</summary>
    [Description("Ketua forum")]
    public string? KetuaForum => _data.KetuaForum;

    /// <summary>The forum's address.</summary>
    [Description("Alamat forum")]
    public string? AlamatForum => _data.AlamatForum;

    /// <summary>The district office's address.</summary>
    [Description("Alamat kantor")]
    public string? AlamatKantor => _data.AlamatKantor;

    /// <summary>The area in square kilometres.</summary>
    [Description("Luas wilayah dalam km²")]
    public decimal? LuasWilayah => _data.LuasWilayah;

    /// <summary>The number of inhabitants.</summary>
    [Description("Jumlah penduduk")]
    public long? JumlahPenduduk => _data.JumlahPenduduk;

    /// <summary>The number of kecamatan.</summary>
    [Description("Jumlah kecamatan")]
    public int? JumlahKecamatan => _data.JumlahKecamatan;

    /// <summary>The number of kecamatan that take part.</summary>
    [Description("Jumlah kecamatan yang ikut")]
    public int? KecamatanIkut => _data.KecamatanIkut;

    /// <summary>The number of desa and kelurahan.</summary>
    [Description("Jumlah desa/kelurahan")]
    public int? JumlahDesaKelurahan => _data.JumlahDesaKelurahan;

    /// <summary>The number of desa and kelurahan that take part.</summary>
    [Description("Jumlah desa/kelurahan yang ikut")]
    public int? DesaKelurahanIkut => _data.DesaKelurahanIkut;

    /// <summary>The kecamatan one by one.</summary>
    [Description("Kecamatan satu per satu")]
    public IReadOnlyList<KecamatanView> Kecamatan => [.. _data.Kecamatan.Select(kecamatan => new KecamatanView(kecamatan))];

    /// <summary>The whole form, line by line.</summary>
    [Description("Seluruh isian data umum, baris demi baris")]
    public IReadOnlyList<BarisView> Baris =>
        [
        new("Provinsi", _context.Usulan.Daerah.Provinsi),
        new("Kabupaten/Kota", _context.DaerahName),
        new("Kode wilayah", _context.Usulan.Daerah.Kode),
        new("Kepala daerah", Head()),
        new("Ibu kota", _context.Usulan.Daerah.IbuKota),
        new("Luas wilayah", _data.LuasWilayah is { } area ? $"{Angka.Format(area)} km²" : null),
        new("Jumlah penduduk", _data.JumlahPenduduk is { } people ? $"{Angka.Format(people)} jiwa" : null),
        new("Ketua Tim Pembina", _data.KetuaTimPembina),
        new("Nama forum", _data.NamaForum),
        new("Ketua forum", _data.KetuaForum),
        new("Alamat forum", _data.AlamatForum),
        new("Alamat kantor", _data.AlamatKantor),
        new("Jumlah kecamatan", Number(_data.JumlahKecamatan)),
        new("Kecamatan yang ikut serta", Number(_data.KecamatanIkut)),
        new("Jumlah desa/kelurahan", Number(_data.JumlahDesaKelurahan)),
        new("Desa/kelurahan yang ikut serta", Number(_data.DesaKelurahanIkut)),
        new("Jumlah tatanan yang diusulkan", Number(_context.Penilaian.Tatanan.Count(tatanan => tatanan.Diikuti))),
    ];

    private static string? Number(int? value) => value is { } known ? Angka.Format(known) : null;

    private string? Head() => _context.Usulan.Daerah.KepalaDaerah is { } head
        ? string.Join(", ", new[] { head.Jabatan, head.Nama }.Where(part => !string.IsNullOrWhiteSpace(part)))
        : null;
}
