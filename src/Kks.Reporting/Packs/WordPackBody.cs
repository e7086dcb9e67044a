using System.Diagnostics.CodeAnalysis;
using Kks.Reporting.Rendering;
using Kks.Reporting.Views;
using Kks.Reporting.WordTemplates;
using Kks.Reporting.WordTemplates.Marking;
using Kks.Reporting.WordTemplates.Sources;
using Kks.Templating;

namespace Kks.Reporting.Packs;

/// <summary>The body of a pack where it was made in Word.</summary>
internal static class WordPackBody
{
    /// <summary>Compiles the body against what the pack's documents see.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "The views are kept by ILLink.Descriptors.xml.")]
    public static WordTemplateResult Compile(SatuanDokumen per, Stream document, string name, List<PlacedFinding>? placed = null)
    {
        var root = per switch
        {
            SatuanDokumen.Tatanan => typeof(LaporanTatanan),
            SatuanDokumen.PerangkatDaerah => typeof(LaporanPerangkatDaerah),
            SatuanDokumen.Badan => typeof(LaporanBadan),
            _ => typeof(LaporanDaerah),
        };
        var options = new WordTemplateOptions { Name = name.StartsWith("./", StringComparison.Ordinal) ? name[2..] : name, Functions = ReportFunctions.Packs };
        return TemplateCompilation.Run(document, options, (text, settings) => Template.Compile(root, text, settings), placed);
    }

    /// <summary>What a template that is a file of its own says about itself: what its tags read tells what there is one document per.</summary>
    public static PackManifest ManifestOf(IPackFiles files, PackManifest official)
    {
        var stem = Path.GetFileNameWithoutExtension(official.Isi);
        using var document = files.Open(official.Isi);
        var per = document is null ? SatuanDokumen.Daerah : RootWords.SubjectOf(document);
        return official with
        {
            Id = stem,
            Judul = stem,
            Edisi = [],
            Per = per,
            NamaBerkas = per switch
            {
                SatuanDokumen.Tatanan => stem + "-{{ tatanan.kunci }}",
                SatuanDokumen.PerangkatDaerah => stem + "-{{ perangkat_daerah.kunci }}",
                SatuanDokumen.Badan => stem + "-{{ badan.kunci }}",
                _ => stem + "-hasil",
            },
            JudulDokumen = "",
            KepalaKiri = "",
            KepalaKanan = "",
        };
    }
}
