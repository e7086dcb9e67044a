using Kks.Model.Instruments;
using Kks.Model.Submissions;

namespace Kks.Model.Scaffolding;

/// <summary>Drafts the files of an empty data folder: every indicator of an edition, with what it asks as comments. Stateless and thread-safe.</summary>
public static class DataFolderScaffold
{
    /// <summary>Drafts the files.</summary>
    /// <param name="instrumen">The edition to answer.</param>
    /// <param name="daerah">The district.</param>
    /// <returns>The files, by path relative to the folder with forward slashes.</returns>
    public static IReadOnlyList<ScaffoldFile> Draft(Instrumen instrumen, Daerah daerah)
    {
        ArgumentNullException.ThrowIfNull(instrumen);
        ArgumentNullException.ThrowIfNull(daerah);
        var files = new List<ScaffoldFile> { new("usulan.yaml", UsulanDraft.Write(instrumen, daerah)) };
        files.AddRange(instrumen.Kelembagaan
            .Where(badan => badan.Indikator.Count > 0)
            .Select(badan => new ScaffoldFile($"kelembagaan/{badan.Kunci}.yaml", JawabanDraft.Write(instrumen, badan))));
        files.AddRange(instrumen.Tatanan
            .Select(tatanan => new ScaffoldFile($"tatanan/{tatanan.Kunci}.yaml", JawabanDraft.Write(instrumen, tatanan))));
        files.Add(new ScaffoldFile("bukti/BACA-SAYA.md", EvidenceNote));
        return files;
    }

    private const string EvidenceNote = """
        # Berkas bukti

        Simpan berkas bukti di folder ini, sebaiknya satu folder per tatanan, lalu sebut jalurnya pada `berkas:` di jawaban.
        Contoh: `bukti/pasar/laporan-2024.pdf` ditulis `berkas: pasar/laporan-2024.pdf`.

        """;
}
