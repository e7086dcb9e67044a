using System.Globalization;
using System.Security.Cryptography;
using Kks.Reporting.Word.Packaging;
using Kks.Reporting.Word.Pictures;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Documents;

/// <summary>
/// Copies what inserted documents show besides text: pictures, charts with their workbooks, diagrams, objects, and whatever these lead to. The same file is
/// kept once. For one document written, not thread-safe.
/// </summary>
/// <param name="media">The pictures of the document around.</param>
/// <param name="prefix">What the name of the copies' folder begins with, so that it meets none of the document around.</param>
internal sealed class PartCopier(MediaStore media, string prefix)
{
    /// <summary>What the types of the parts begin with that are merged and never copied.</summary>
    public const string WordPrefix = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private readonly Dictionary<(OfficePackage Package, string Path), string> _targets = [];
    private readonly Dictionary<string, string> _byHash = new(StringComparer.Ordinal);
    private readonly Queue<CopiedPart> _waiting = new();
    private readonly List<CopiedPart> _parts = [];

    /// <summary>The parts to be written.</summary>
    public IReadOnlyList<CopiedPart> Parts => _parts;

    /// <summary>Copies the part a relationship leads to, with all it leads to itself; null where it leads to nothing that can be copied.</summary>
    public PartLink? Copy(OfficePackage package, string owner, PackageRelationship relationship)
    {
        var link = LinkTo(package, owner, relationship);
        while (_waiting.TryDequeue(out var part))
        {
            foreach (var inner in package.RelationshipsOf(part.Source))
            {
                if ((inner.IsExternal ? External(inner) : LinkTo(package, part.Source, inner)) is { } found)
                {
                    part.Links.Add((inner.Id, found.Target.StartsWith('/') || found.IsExternal ? found : found with { Target = "/word/" + found.Target }));
                }
            }
        }

        return link;
    }

    private static PartLink External(PackageRelationship relationship) =>
        new(WordNames.Transitional(relationship.Type), LinkAddress.Sound(relationship.Target) ?? LinkAddress.Nowhere, IsExternal: true);

    private PartLink? LinkTo(OfficePackage package, string owner, PackageRelationship relationship)
    {
        var path = OfficePackage.Resolve(owner, relationship.Target);
        if (!package.Paths.Contains(path) || IsMerged(package.Types.TypeOf(path)))
        {
            return null;
        }

        if (!_targets.TryGetValue((package, path), out var target))
        {
            _targets[(package, path)] = target = Keep(package, path);
        }

        return new PartLink(WordNames.Transitional(relationship.Type), target, IsExternal: false);
    }

    // Text, styles, notes and the like are merged; a second copy of them would be no part of a document.
    private static bool IsMerged(string type) => type.Length == 0 || (type.EndsWith("+xml", StringComparison.Ordinal)
        && (type.StartsWith(WordPrefix, StringComparison.Ordinal) || type.Contains("-package.", StringComparison.Ordinal) || type.Contains(".extended-properties", StringComparison.Ordinal)));

    private string Keep(OfficePackage package, string path)
    {
        // Read even where it is not needed yet: a part that cannot be read must show before anything refers to it.
        var bytes = package.ReadBytes(path);
        if (package.RelationshipsOf(path).Count > 0)
        {
            return Add(package, path);
        }

        if (media.Keep(bytes) is { } picture)
        {
            return picture.Target;
        }

        var hash = $"{package.Types.TypeOf(path)} {Convert.ToHexString(SHA256.HashData(bytes))}";
        if (!_byHash.TryGetValue(hash, out var target))
        {
            _byHash[hash] = target = Add(package, path);
        }

        return target;
    }

    private string Add(OfficePackage package, string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var extension = Path.GetExtension(path).ToLowerInvariant();
        var target = string.Create(CultureInfo.InvariantCulture, $"word/{prefix}sisipan/{Plain(name)}-{_parts.Count + 1}{Plain(extension)}");
        var part = new CopiedPart(package, path, target, package.Types.TypeOf(path));
        _parts.Add(part);
        _waiting.Enqueue(part);
        return "/" + target;
    }

    /// <summary>The letters of a name that every reader of packages takes.</summary>
    private static string Plain(string name) => string.Concat(name.Where(sign => char.IsAsciiLetterOrDigit(sign) || sign is '.'));
}
