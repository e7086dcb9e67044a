using System.ComponentModel;
using Kks.Model.Submissions;
using Kks.Reporting.Indonesian;

namespace Kks.Reporting.Views;

/// <summary>A photo (<i>foto</i>) with what it shows, when and where.</summary>
public sealed class FotoView
{
    private readonly Bukti _bukti;

    private readonly ViewContext _context;

    internal FotoView(ViewContext context, Bukti bukti)
    {
        _context = context;
        _bukti = bukti;
    }

    /// <summary>The title.</summary>
    [Description("Judul foto")]
    public string Judul => _bukti.Judul;

    /// <summary>The picture file, relative to the evidence folder.</summary>
    [Description("Berkas gambar di folder bukti")]
    public string? Berkas => _bukti.Berkas;

    /// <summary>The activity.</summary>
    [Description("Kegiatan yang terlihat")]
    public string? Kegiatan => _bukti.Foto?.Kegiatan;

    /// <summary>The local date and time.</summary>
    [Description("Tanggal dan jam setempat")]
    public DateTime? Waktu => _bukti.Foto?.Waktu;

    /// <summary>The date and time as text.</summary>
    [Description("Waktu sebagai teks, misalnya 14 Mei 2024 pukul 08.30 WITA")]
    public string? WaktuTeks => Waktu is { } waktu ? Indonesian.Waktu.Format(waktu, _context.Zona) : null;

    /// <summary>The place.</summary>
    [Description("Tempat")]
    public string? Lokasi => _bukti.Foto?.Lokasi;

    /// <summary>The coordinates as text.</summary>
    [Description("Koordinat sebagai teks")]
    public string? Koordinat => _bukti.Foto?.Koordinat is { } koordinat ? KoordinatTeks.Format(koordinat) : null;

    /// <summary>A remark.</summary>
    [Description("Keterangan")]
    public string? Keterangan => _bukti.Foto?.Keterangan;

    /// <summary>The text for readers who cannot see the picture.</summary>
    [Description("Teks pengganti gambar")]
    public string Alternatif => Keterangan ?? Kegiatan ?? Judul;

    /// <summary>The caption: activity, place, time; what is missing is said.</summary>
    [Description("Takarir: kegiatan, tempat dan waktu; yang kosong disebut")]
    public string Takarir => string.Join(", ", Kegiatan ?? Judul, Lokasi ?? "tempat belum dicatat", WaktuTeks ?? "waktu belum dicatat");
}
