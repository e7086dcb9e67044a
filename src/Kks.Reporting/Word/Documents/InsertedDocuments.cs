using System.Security.Cryptography;
using System.Xml.Linq;
using Kks.Reporting.Word.Content;
using Kks.Reporting.Word.Diagnosing;
using Kks.Reporting.Word.Packaging;
using Kks.Reporting.Word.Xml;
using Markdig.Syntax;

namespace Kks.Reporting.Word.Documents;

/// <summary>
/// The documents inserted into one that is being written: each is read and prepared when it is first used, however often it stands there; what they bring
/// along is written when the text is done. For one document written, not thread-safe.
/// </summary>
internal sealed class InsertedDocuments(DocumentHost host, DiagnosticBag diagnostics)
{
    private readonly Dictionary<DocumentContent, PreparedDocument?> _byContent = [];
    private readonly Dictionary<(string Hash, bool OwnNumbering), PreparedDocument?> _byHash = [];
    private readonly BookmarkNames _names = new(host.Bookmarks);
    private MergeTarget? _target;
    private int _insertions;
    private bool _saidNotes;

    /// <summary>Whether anything was merged, so that the styles are no longer those of the document around alone.</summary>
    public bool IsEmpty => _target is null;

    /// <summary>The notes of the document around.</summary>
    public INoteHost Notes => host.Notes;

    /// <summary>The document, prepared; null where it cannot be inserted, which is reported where it is first used.</summary>
    public PreparedDocument? Find(DocumentContent content, MarkdownObject? place)
    {
        if (!_byContent.TryGetValue(content, out var prepared))
        {
            _byContent[content] = prepared = Load(content, place);
        }

        return prepared;
    }

    /// <summary>Fills a document in for one more turn: its blocks may be written until the next one begins.</summary>
    public void Fill(PreparedDocument document, Relationships relationships, bool allowsNotes, MarkdownObject? place)
    {
        new Insertion(document, host.Ids, _names, ++_insertions).Fill(relationships, allowsNotes ? host.Notes : null);
        if (!allowsNotes && document.Notes.Count > 0 && !_saidNotes)
        {
            _saidNotes = true;
            diagnostics.Warning(DocumentCodes.NotesInText, "Catatan kaki dokumen yang disisipkan ditulis di dalam kalimat.", place, "Di kepala, kaki, catatan, dan kotak teks tidak boleh ada catatan kaki.");
        }
    }

    /// <summary>The styles with those that came along, as a part.</summary>
    public byte[] Styles() => PartXml.Write(_target!.Styles.Root);

    /// <summary>Writes the parts that came along.</summary>
    public void WriteTo(PackageWriter package, CancellationToken cancellation)
    {
        foreach (var part in _target?.Parts.Parts ?? [])
        {
            cancellation.ThrowIfCancellationRequested();
            CopiedPartWriter.Write(package, part);
        }
    }

    private PreparedDocument? Load(DocumentContent content, MarkdownObject? place)
    {
        using var stream = content.Open(host.Source);
        if (stream is null)
        {
            diagnostics.Error(DocumentCodes.Missing, $"Dokumen '{content.Name}' tidak ditemukan.", place, "Periksa nama dan foldernya; hanya berkas di dalam folder data yang dapat disisipkan.");
            return null;
        }

        if (SourceReader.ReadBytes(stream) is not { } bytes)
        {
            return Read(null, content, place);
        }

        var key = (Convert.ToHexString(SHA256.HashData(bytes)), content.OwnNumbering);
        if (!_byHash.TryGetValue(key, out var prepared))
        {
            _byHash[key] = prepared = Read(bytes, content, place);
        }

        return prepared;
    }

    private PreparedDocument? Read(byte[]? bytes, DocumentContent content, MarkdownObject? place)
    {
        var problems = new List<DocumentProblem>();
        var source = SourceReader.Read(bytes, content.Name, problems);
        problems.ForEach(problem => diagnostics.Error(problem.Code, problem.Message, place, problem.Hint));
        return source is null ? null : Prepare(source, content, place);
    }

    private PreparedDocument? Prepare(SourceDocument source, DocumentContent content, MarkdownObject? place)
    {
        _target ??= new MergeTarget(
            new StylePart(host.Styles()),
            host.Numbering,
            new Lazy<XElement>(host.Lists),
            new PartCopier(host.Media, host.Prefix));
        var warnings = new PreparedWarnings();
        try
        {
            var prepared = new DocumentPreparer(source, _target, content.OwnNumbering, warnings).Prepare();
            Warn(warnings, content.Name, place);
            return prepared;
        }
        catch (InvalidDataException)
        {
            diagnostics.Error(DocumentCodes.TooLarge, $"Sebagian isi dokumen '{content.Name}' terlalu besar untuk disisipkan.", place, "Kecilkan gambarnya.");
            return null;
        }
    }

    private void Warn(PreparedWarnings warnings, string name, MarkdownObject? place)
    {
        if (warnings.Comments)
        {
            diagnostics.Warning(DocumentCodes.CommentsLeftOut, $"Komentar di dalam dokumen '{name}' tidak ikut disisipkan.", place);
        }

        if (warnings.Changes)
        {
            diagnostics.Warning(DocumentCodes.ChangesAccepted, $"Perubahan terlacak di dalam dokumen '{name}' disisipkan sebagai sudah diterima.", place, "Terima atau tolak perubahannya di Word, lalu simpan.");
        }

        if (warnings.OutwardFields)
        {
            diagnostics.Warning(
                DocumentCodes.FieldLeftOut,
                $"Bidang di dalam dokumen '{name}' yang mengambil isi dari berkas atau program lain ditulis sebagai teks biasa.",
                place,
                "Di Word, pilih bidangnya dan tekan Ctrl+Shift+F9 agar menjadi teks.");
        }

        foreach (var link in warnings.Links.Distinct(StringComparer.Ordinal))
        {
            diagnostics.Warning(DocumentCodes.LinkLeftOut, $"Tautan '{link}' di dalam dokumen '{name}' ditulis sebagai teks biasa.", place, "Yang boleh: http, https, mailto, ftp.");
        }
    }
}
