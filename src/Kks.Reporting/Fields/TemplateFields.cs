using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Kks.Reporting.Packs;
using Kks.Reporting.Views;

namespace Kks.Reporting.Fields;

/// <summary>All names templates can use, read from the types they see. Thread-safe.</summary>
public static class TemplateFields
{
    private static readonly (SatuanDokumen Per, Type Type)[] Roots =
    [
        (SatuanDokumen.Daerah, typeof(LaporanDaerah)),
        (SatuanDokumen.Tatanan, typeof(LaporanTatanan)),
        (SatuanDokumen.PerangkatDaerah, typeof(LaporanPerangkatDaerah)),
        (SatuanDokumen.Badan, typeof(LaporanBadan)),
    ];

    /// <summary>All of them: first the names a template starts with, then each group by its name.</summary>
    public static IReadOnlyList<TemplateField> All { get; } = Read(Roots);

    /// <summary>The names of one kind of documents.</summary>
    /// <param name="per">What there is one document per.</param>
    public static IReadOnlyList<TemplateField> For(SatuanDokumen per) => Read(Roots.Where(root => root.Per == per));

    /// <summary>The properties of a view in the order in which people read them: what all documents share first.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "The views are kept by ILLink.Descriptors.xml.")]
    internal static IEnumerable<PropertyInfo> PropertiesOf(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).OrderBy(property => property.DeclaringType == type).ThenBy(property => property.MetadataToken);

    private static List<TemplateField> Read(IEnumerable<(SatuanDokumen Per, Type Type)> roots)
    {
        var chosen = roots.ToList();
        var fields = new List<TemplateField>();
        foreach (var property in chosen.SelectMany(root => PropertiesOf(root.Type)).DistinctBy(property => property.Name))
        {
            fields.Add(Describe("", property, [.. chosen.Where(root => PropertiesOf(root.Type).Any(own => own.Name == property.Name)).Select(root => root.Per)]));
        }

        foreach (var (type, documents) in Reachable(chosen))
        {
            fields.AddRange(PropertiesOf(type).Select(property => Describe(FieldType.NameOf(type), property, documents)));
        }

        return fields;
    }

    private static IEnumerable<(Type Type, IReadOnlyList<SatuanDokumen> Documents)> Reachable(List<(SatuanDokumen Per, Type Type)> roots)
    {
        var found = roots.ToDictionary(root => root.Per, root => Reachable(root.Type));
        return found.Values.SelectMany(types => types).Distinct().OrderBy(FieldType.NameOf, StringComparer.Ordinal)
            .Select(type => (type, (IReadOnlyList<SatuanDokumen>)[.. found.Where(item => item.Value.Contains(type)).Select(item => item.Key)]));
    }

    private static HashSet<Type> Reachable(Type root)
    {
        var seen = new HashSet<Type>();
        var waiting = new Queue<Type>([root]);
        while (waiting.TryDequeue(out var type))
        {
            foreach (var next in PropertiesOf(type).Select(property => FieldType.ItemOf(property.PropertyType)).Where(FieldType.IsGroup).Where(seen.Add))
            {
                waiting.Enqueue(next);
            }
        }

        return seen;
    }

    private static TemplateField Describe(string parent, PropertyInfo property, IReadOnlyList<SatuanDokumen> documents)
    {
        var item = FieldType.ItemOf(property.PropertyType);
        var group = FieldType.IsGroup(item);
        return new TemplateField(
            parent,
            Templating.Naming.SnakeCase(property.Name),
            group ? FieldType.NameOf(item) : FieldType.SimpleName(Nullable.GetUnderlyingType(item) ?? item),
            group,
            item != property.PropertyType,
            new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable,
            property.GetCustomAttribute<DescriptionAttribute>()?.Description ?? "",
            documents);
    }
}
