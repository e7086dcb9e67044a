using System.Security.Cryptography;
using Kks.Model.Submissions;
using Kks.Model.Validation;
using Kks.Reporting.Packs;

namespace Kks.Reporting.Sets;

/// <summary>The whole set of documents that official packs make of a submission, and where each goes. Stateless and thread-safe.</summary>
public static class DocumentSet
{
    /// <summary>
    /// The documents of all official packs that fit the submission's edition: a document about the whole district lies at the top, those
    /// about tatanan, agencies and bodies in a folder named after their pack.
    /// </summary>
    /// <param name="generator">Knows the documents of a pack.</param>
    /// <param name="usulan">The submission.</param>
    public static IReadOnlyList<PlannedDocument> Plan(KksReportGenerator generator, ValidUsulan usulan)
    {
        ArgumentNullException.ThrowIfNull(generator);
        ArgumentNullException.ThrowIfNull(usulan);
        return
        [
            .. from id in OfficialPacks.Ids
               let pack = OfficialPacks.Get(id).Pack
               where pack is not null && pack.Fits(usulan.Instrumen.Edisi)
               from document in generator.Documents(usulan, pack)
               let folder = pack.Manifest.Per == SatuanDokumen.Daerah ? string.Empty : id + "/"
               select new PlannedDocument(pack, document, folder + document.NamaBerkas),
        ];
    }

    /// <summary>The entry of a document that has been written.</summary>
    /// <param name="document">The document.</param>
    /// <param name="file">The file on disk.</param>
    /// <param name="pages">The number of pages, where it is known.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static DocumentSetEntry Describe(PlannedDocument document, string file, int? pages = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var stream = File.OpenRead(file);
        return new DocumentSetEntry(document.Judul, document.Berkas, pages, stream.Length, Convert.ToHexStringLower(SHA256.HashData(stream)));
    }

    internal static string NameOf(Daerah daerah) => (daerah.Jenis == JenisDaerah.Kota ? "Kota " : "Kabupaten ") + daerah.Nama;
}
