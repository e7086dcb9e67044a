using System.ComponentModel;

namespace Kks.Reporting.Views;

/// <summary>The options a document is printed with (<i>opsi</i>).</summary>
public sealed class OpsiCetakView
{
    private readonly ViewContext _context;

    internal OpsiCetakView(ViewContext context)
    {
        _context = context;
    }

    /// <summary>The date printed; null leaves it to be filled in by hand.</summary>
    [Description("Tanggal yang dicetak; kosong bila diisi dengan tangan")]
    public DateOnly? Tanggal => _context.Options.Tanggal ?? _context.Usulan.Pengesahan?.Tanggal;

    /// <summary>The date asked for when printing, such as the day of a meeting; null where none was, whatever the submission says.</summary>
    [Description("Tanggal yang disebut ketika mencetak, misalnya hari rapat; kosong bila tidak disebut")]
    public DateOnly? TanggalDiminta => _context.Options.Tanggal;

    /// <summary>The paper.</summary>
    [Description("Ukuran kertas: A4 atau F4")]
    public string Kertas => _context.Options.Kertas.ToString().ToUpperInvariant();

    /// <summary>The language of the document, <c>id</c>.</summary>
    [Description("Bahasa dokumen")]
    public string Bahasa => _context.Options.Bahasa;

    /// <summary>The place printed before the date.</summary>
    [Description("Tempat yang dicetak sebelum tanggal")]
    public string? Tempat => _context.Usulan.Pengesahan?.Tempat ?? _context.Usulan.Daerah.IbuKota;
}
