using Kks.Model.Diagnostics;
using Kks.Reporting.Packs;
using Kks.Reporting.Views;
using Kks.Reporting.Word.Content;
using Kks.Templating.Runtime;

namespace Kks.Reporting.Rendering;

/// <summary>
/// The documents of other packs that one rendering inserts: name -> pack -> document in memory, each made once. For one rendering with all that is rendered
/// inside it, not thread-safe.
/// </summary>
internal sealed class PackDocuments
{
    private readonly Stack<(TemplatePack Pack, string Key)> _open = new();
    private readonly Dictionary<(TemplatePack Pack, string Key), DocumentContent> _made = [];
    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>Renders a document; what it inserts itself is rendered meanwhile.</summary>
    public ReportResult Run(TemplatePack pack, string key, Func<ReportResult> render)
    {
        ReportResult result;
        _open.Push((pack, key));
        try
        {
            result = render();
        }
        finally
        {
            _open.Pop();
        }

        return _open.Count > 0 || _diagnostics.Count == 0 ? result : result with { Diagnostics = [.. result.Diagnostics, .. _diagnostics] };
    }

    /// <summary>The document of a pack.</summary>
    /// <param name="call">The function call of the template that inserts it.</param>
    /// <param name="context">What the template sees.</param>
    /// <param name="id">The pack's id.</param>
    /// <param name="key">What the document is about; null for what the template's own document is about.</param>
    /// <exception cref="TemplateRuntimeException">There is no such document, or it would stand in itself.</exception>
    public DocumentContent Make(CallContext call, ViewContext context, string id, string? key)
    {
        var pack = Find(call, context, id);
        var own = _open.TryPeek(out var around) && around.Pack.Manifest.Per == pack.Manifest.Per ? around.Key : null;
        var root = FindRoot(call, context, pack, key ?? own);
        if (_open.Any(item => item.Pack == pack))
        {
            throw call.Error(
                ReportCodes.PackInItself,
                $"Paket '{id}' menyisipkan dirinya sendiri ({string.Join(" → ", _open.Reverse().Select(item => item.Pack.Manifest.Id).Append(id))}).",
                0,
                "Sisipkan paket lain, atau lepaskan salah satu sisipannya.");
        }

        if (!_made.TryGetValue((pack, root.Kunci), out var document))
        {
            _made[(pack, root.Kunci)] = document = Render(call, context, pack, root);
        }

        return document;
    }

    private DocumentContent Render(CallContext call, ViewContext context, TemplatePack pack, ReportRoot root)
    {
        using var output = new MemoryStream();
        var result = new DocumentRenderer(pack, context).Render(root, output, call.Cancellation);
        if (!result.Written)
        {
            var first = result.Diagnostics.FirstOrDefault(found => found.Severity == Severity.Error);
            throw call.Error(ReportCodes.PackNotInserted, $"Dokumen paket '{pack.Manifest.Id}' tidak dapat disusun: {first}", 0, first?.Hint);
        }

        _diagnostics.AddRange(result.Diagnostics);
        var bytes = output.ToArray();
        return new DocumentContent($"{pack.Manifest.Id}/{root.Kunci}", () => new MemoryStream(bytes, writable: false)) { OwnNumbering = true };
    }

    private TemplatePack Find(CallContext call, ViewContext context, string id)
    {
        var given = context.Options.Paket;
        var pack = Of(given, id) ?? OfficialPacks.Get(id).Pack ?? Of(_open.Select(item => item.Pack), id);
        if (pack is null)
        {
            var ids = given.Select(item => item.Manifest.Id).Concat(OfficialPacks.Ids).Distinct(StringComparer.Ordinal);
            throw call.Error(ReportCodes.PackNotInserted, $"Paket '{id}' tidak dikenal.", 0, $"Yang dikenal: {string.Join(", ", ids)}.");
        }

        return pack.Fits(context.Instrumen.Edisi)
            ? pack
            : throw call.Error(ReportCodes.PackNotInserted, $"Paket '{id}' tidak untuk edisi {context.Instrumen.Edisi}.", 0, $"Edisi yang didukung: {string.Join(", ", pack.Manifest.Edisi)}.");
    }

    private static TemplatePack? Of(IEnumerable<TemplatePack> packs, string id) => packs.FirstOrDefault(pack => pack.Manifest.Id == id);

    private static ReportRoot FindRoot(CallContext call, ViewContext context, TemplatePack pack, string? key)
    {
        var roots = Roots.All(pack.Manifest.Per, context).ToList();
        return roots.Find(root => root.Kunci == key) ?? (key is null && roots is [var only] ? only : null) ?? throw call.Error(
            ReportCodes.PackNotInserted,
            key is null ? $"Paket '{pack.Manifest.Id}' menyusun beberapa dokumen; sebutkan yang mana." : $"Tidak ada dokumen '{key}' dalam paket '{pack.Manifest.Id}'.",
            key is null ? 0 : 1,
            $"Yang ada: {string.Join(", ", roots.Select(root => root.Kunci))}.");
    }
}
