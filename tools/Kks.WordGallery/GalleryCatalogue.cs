using System.Reflection;

namespace Kks.WordGallery;

/// <summary>All templates of the gallery, in the order of their numbers.</summary>
public static class GalleryCatalogue
{
    /// <summary>The templates.</summary>
    public static IReadOnlyList<IGalleryTemplate> All { get; } =
    [
        .. Assembly.GetExecutingAssembly().GetTypes()
            .Where(type => type.IsAssignableTo(typeof(IGalleryTemplate)) && type.IsClass)
            .Select(type => (IGalleryTemplate)Activator.CreateInstance(type)!)
            .OrderBy(template => template.Name, StringComparer.Ordinal),
    ];
}
