
using Kks.Model.Submissions;
using Kks.Reporting.Packs;

namespace Kks.Reporting;

/// <summary>How documents are printed. Immutable.</summary>
public sealed record RenderingOptions
{
    /// <summary>The date printed; null takes that of the submission's <i>pengesahan</i> or, failing that, leaves it to be filled in by hand.</summary>
    public DateOnly? Tanggal { get; init; }

    /// <summary>The paper; A4 by default.</summary>
    public Kertas Kertas { get; init; } = Kertas.A4;

    /// <summary>The margins; <see cref="Margin.Bawaan"/> by default.</summary>
    public Margin Margin { get; init; } = Margin.Bawaan;

    /// <summary>The font and its size; Arial 12 by default.</summary>
    public HurufDokumen Huruf { get; init; } = HurufDokumen.Arial12;

    /// <summary>The language the document is written in; the official templates are Indonesian (<c>id</c>); Word checks spelling by it.</summary>
    public string Bahasa { get; init; } = "id";

    /// <summary>Whether rank and NIP of officials are printed; they are by default.</summary>
    public KebijakanDataPribadi DataPribadi { get; init; } = KebijakanDataPribadi.Cetak;

    /// <summary>Where photos, the coat of arms and inserted documents are opened; by default nowhere, so that the document says they are missing.</summary>
    public IBuktiStore Bukti { get; init; } = NoBuktiStore.Instance;

    /// <summary>
    /// The packs whose documents templates may insert by <c>dokumen_paket</c>, besides the official ones and the pack that is rendered; the first with an id
    /// counts. Empty by default.
    /// </summary>
    public IReadOnlyList<TemplatePack> Paket { get; init; } = [];

    /// <summary>
    /// The page each heading, table and picture stands on, by its bookmark in <see cref="ReportResult.Entries"/>, as a first rendering shows it;
    /// null leaves page numbers in tables of contents to Word.
    /// </summary>
    public IReadOnlyDictionary<string, int>? NomorHalaman { get; init; }
}
