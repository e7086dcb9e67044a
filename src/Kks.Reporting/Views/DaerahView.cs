using System.ComponentModel;
using Kks.Model.Submissions;
using Kks.Reporting.Indonesian;

namespace Kks.Reporting.Views;

/// <summary>The district (<i>daerah</i>).</summary>
public sealed class DaerahView
{
    private readonly Daerah _daerah;

    private readonly ViewContext _context;

    internal DaerahView(ViewContext context)
    {
        _context = context;
        _daerah = context.Usulan.Daerah;
    }

    /// <summary>The region code.</summary>
    [Description("Kode wilayah, misalnya 51.05")]
    public string? Kode => _daerah.Kode;

    /// <summary>The kind, <c>Kabupaten</c> or <c>Kota</c>.</summary>
    [Description("Kabupaten atau Kota")]
    public string Jenis => _daerah.Jenis.ToString();

    /// <summary>The name without its kind.</summary>
    [Description("Nama tanpa jenisnya, misalnya Klungkung")]
    public string Nama => _daerah.Nama;

    /// <summary>The kind and name.</summary>
    [Description("Jenis dan nama, misalnya Kabupaten Klungkung")]
    public string NamaLengkap => _context.DaerahName;

    /// <summary>The province.</summary>
    [Description("Provinsi")]
    public string Provinsi => _daerah.Provinsi;

    /// <summary>The seat.</summary>
    [Description("Ibu kota, tempat surat ditandatangani")]
    public string? IbuKota => _daerah.IbuKota;

    /// <summary>The head of the region.</summary>
    [Description("Kepala daerah")]
    public PejabatView? KepalaDaerah => _daerah.KepalaDaerah is { } head ? new PejabatView(_context, head) : null;

    /// <summary>The head's title as the data have it, else by the kind of region.</summary>
    [Description("Sebutan kepala daerah: Bupati atau Wali Kota")]
    public string SebutanKepalaDaerah => _daerah.KepalaDaerah?.Jabatan ?? (_daerah.Jenis == JenisDaerah.Kota ? "Wali Kota" : "Bupati");

    /// <summary>The coat of arms, a file of the data folder.</summary>
    [Description("Berkas lambang daerah; kosong bila tidak ada")]
    public string? Lambang => _daerah.Lambang;

    /// <summary>What the coat of arms shows, for readers who cannot see it.</summary>
    [Description("Apa yang tampak pada lambang, untuk pembaca layar")]
    public string LambangTeks => _daerah.KeteranganLambang ?? "Lambang " + NamaLengkap;

    /// <summary>The emblem on letters of the head of the region: its own, else the coat of arms.</summary>
    [Description("Berkas lambang pada kop surat kepala daerah; kosong bila tidak ada")]
    public string? LambangKop => _daerah.LambangKop ?? _daerah.Lambang;

    /// <summary>What that emblem shows, for readers who cannot see it.</summary>
    [Description("Apa yang tampak pada lambang kop, untuk pembaca layar")]
    public string LambangKopTeks => _daerah.LambangKop is null ? LambangTeks : _daerah.KeteranganLambangKop ?? "Lambang pada kop surat " + SebutanKepalaDaerah;

    /// <summary>The abbreviation of the time zone.</summary>
    [Description("Zona waktu: WIB, WITA atau WIT")]
    public string? ZonaWaktu => _context.Zona is { } zone ? Waktu.Abbreviation(zone) : null;
}
