using Kks.Reporting.Indonesian;

namespace Kks.Reporting.Narratives;

/// <summary>
/// Makes the narrative (<i>narasi</i>) of an indicator from its numbers where the district gives none:
/// result -> target -> rule -> option -> evidence, each true of the data and silent where there is none.
/// Stateless and thread-safe; the same facts always give the same text.
/// </summary>
public static class NarrativeMaker
{
    /// <summary>The narrative as paragraphs of plain Indonesian text, never empty.</summary>
    /// <param name="facts">The indicator, its answer and what its numbers say.</param>
    public static IReadOnlyList<string> Make(NarrativeFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (!facts.Terjawab)
        {
            var lacking = facts.Penilaian.PerluCapaian ? "Capaian, opsi, narasi, dan bukti" : "Opsi, narasi, dan bukti";
            var holder = facts.PerangkatDaerah is { } agency ? $" Penanggung jawab datanya adalah {agency.Nama}." : string.Empty;
            return [HurufJudul.Sentence($"{facts.Sebutan} ini belum dijawab oleh {facts.Daerah}. {lacking} pendukungnya belum tersedia.{holder}")];
        }

        var satuan = new SatuanTeks(facts.Penilaian.Indikator.Satuan);
        var ragam = new Ragam(facts.Penilaian.Indikator.Kunci);
        return
        [
            .. Paragraph(ResultSentences.Make(facts, satuan, ragam), TargetSentences.Make(facts, satuan)),
            .. Paragraph(RuleSentences.Make(facts, satuan, ragam), OptionSentences.Make(facts, ragam)),
            .. Paragraph(EvidenceSentences.Make(facts, ragam)),
        ];
    }

    private static IEnumerable<string> Paragraph(params IEnumerable<string>[] sentences)
    {
        var text = string.Join(' ', sentences.SelectMany(part => part).Select(HurufJudul.Sentence));
        return text.Length > 0 ? [text] : [];
    }
}
