using System.ComponentModel;
using System.Globalization;
using Kks.Model.Submissions;
using Kks.Reporting.Indonesian;

namespace Kks.Reporting.Views;

/// <summary>A piece of evidence (<i>bukti</i>).</summary>
public sealed class BuktiView
{
    private readonly Bukti _bukti;

    private readonly ViewContext _context;

    internal BuktiView(ViewContext context, Bukti bukti)
    {
        _context = context;
        _bukti = bukti;
    }

    /// <summary>The kind for people.</summary>
    [Description("Jenis bukti untuk dibaca, misalnya Laporan")]
    public string Jenis => _context.JenisBukti(_bukti.Jenis);

    /// <summary>The title.</summary>
    [Description("Judul")]
    public string Judul => _bukti.Judul;

    /// <summary>The document number.</summary>
    [Description("Nomor dokumen")]
    public string? Nomor => _bukti.Nomor;

    /// <summary>The date.</summary>
    [Description("Tanggal dokumen")]
    public DateOnly? Tanggal => _bukti.Tanggal;

    /// <summary>The date as text.</summary>
    [Description("Tanggal sebagai teks")]
    public string? TanggalTeks => _bukti.Tanggal is { } tanggal ? Indonesian.Tanggal.Format(tanggal) : null;

    /// <summary>The data years covered.</summary>
    [Description("Tahun data yang dicakup")]
    public IReadOnlyList<int> TahunData => _bukti.TahunData;

    /// <summary>The data years as text; a dash where none is given.</summary>
    [Description("Tahun data sebagai teks")]
    public string TahunTeks =>
        TahunData.Count == 0 ? "–" : Rangkaian.Join(TahunData.Select(tahun => tahun.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The file, relative to the evidence folder.</summary>
    [Description("Berkas di folder bukti")]
    public string? Berkas => _bukti.Berkas;

    /// <summary>The link.</summary>
    [Description("Tautan")]
    public string? Tautan => _bukti.Tautan;

    /// <summary>Whether it is signed; null where it is not said.</summary>
    [Description("Apakah ditandatangani")]
    public bool? Ditandatangani => _bukti.Ditandatangani;

    /// <summary>Whether it is stamped; null where it is not said.</summary>
    [Description("Apakah distempel")]
    public bool? Distempel => _bukti.Distempel;

    /// <summary>Signature and stamp in words.</summary>
    [Description("Tanda tangan dan stempel dengan kata")]
    public string Pengesahan => Words(_bukti.Ditandatangani, _bukti.Distempel);

    /// <summary>File, link, and for a photo what it shows, each on a line; a dash where all are missing.</summary>
    [Description("Berkas, tautan, dan isi foto, satu per baris; tanda pisah bila semuanya kosong")]
    public string Rincian => Details();

    /// <summary>What this piece of evidence itself still lacks: file or link, signature, stamp, what a photo must say.</summary>
    [Description("Yang masih kurang pada bukti ini: berkas, tanda tangan, stempel, keterangan foto")]
    public IReadOnlyList<string> Kekurangan => KekuranganTeks.Of(_bukti);

    /// <summary>Number and date in one text; a dash where both are missing.</summary>
    [Description("Nomor dan tanggal; tanda pisah bila keduanya kosong")]
    public string NomorTanggal =>
        string.Join(", ", new[] { Nomor, TanggalTeks }.Where(part => !string.IsNullOrWhiteSpace(part))) is { Length: > 0 } text ? text : "–";

    /// <summary>Whether it lists what the indicator's denominator counts; null where it is not said.</summary>
    [Description("Apakah memuat daftar penyebut indikator")]
    public bool? DaftarPenyebut => _bukti.DaftarPenyebut;

    /// <summary>The check of this piece in the field; null where there was none.</summary>
    [Description("Pemeriksaan bukti ini di lapangan")]
    public PeriksaLapanganView? PeriksaLapangan => _bukti.PeriksaLapangan is { } periksa ? new(periksa) : null;

    private string Details()
    {
        var photo = _bukti.Foto is null ? null : new FotoView(_context, _bukti);
        var lines = new[] { Berkas, Tautan, photo?.Kegiatan, photo?.Lokasi, photo?.WaktuTeks, photo?.Koordinat, photo?.Keterangan }
            .Where(line => !string.IsNullOrWhiteSpace(line));
        return string.Join('\n', lines) is { Length: > 0 } text ? text : "–";
    }

    private static string Words(bool? signed, bool? stamped) => (signed, stamped) switch
    {
        (true, true) => "ditandatangani dan distempel",
        (true, false) => "ditandatangani, belum distempel",
        (true, null) => "ditandatangani",
        (false, true) => "distempel, belum ditandatangani",
        (null, true) => "distempel",
        (false, _) => "belum ditandatangani",
        (null, false) => "belum distempel",
        _ => "–",
    };
}
