using System.Xml.Linq;

namespace Kks.Reporting.Testing.Reading;

/// <summary>The parts and addresses a part refers to, by relationship id.</summary>
internal sealed class Relationships
{
    private readonly Dictionary<string, Relationship> _byId = new(StringComparer.Ordinal);

    public static string PathFor(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return $"{part[..slash]}_rels/{part[slash..]}.rels";
    }

    public static Relationships Read(string part, XElement? root)
    {
        var found = new Relationships();
        foreach (var item in root?.Elements() ?? [])
        {
            if (item.Attr("Id") is { } id && item.Attr("Target") is { } target)
            {
                var external = item.Attr("TargetMode") == "External";
                var kind = item.Attr("Type") ?? "";
                found._byId.TryAdd(id, new Relationship(kind[(kind.LastIndexOf('/') + 1)..], external ? target : Resolve(part, target), external));
            }
        }

        return found;
    }

    /// <summary>The path of the part an id names; null for an address or an unknown id.</summary>
    public string? PartOf(string? id) => id is not null && _byId.TryGetValue(id, out var found) && !found.External ? found.Target : null;

    /// <summary>The address an id names; null for a part or an unknown id.</summary>
    public string? AddressOf(string? id) => id is not null && _byId.TryGetValue(id, out var found) && found.External ? found.Target : null;

    /// <summary>The path of the first part of a kind, such as <c>styles</c>.</summary>
    public string? FirstOfType(string kind) => _byId.Values.FirstOrDefault(item => item.Kind == kind && !item.External)?.Target;

    // Targets are relative to the folder of the part; a leading slash means the root of the package.
    private static string Resolve(string part, string target)
    {
        var folder = part[..(part.LastIndexOf('/') + 1)];
        var steps = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/'))
        {
            if (step == ".." && steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step is not ("" or "." or ".."))
            {
                steps.Add(Uri.UnescapeDataString(step));
            }
        }

        return string.Join('/', steps);
    }
}
