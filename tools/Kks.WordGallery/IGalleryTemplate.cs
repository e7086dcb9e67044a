namespace Kks.WordGallery;

/// <summary>One template of the gallery: a document a district would use, showing one feature.</summary>
public interface IGalleryTemplate
{
    /// <summary>The name of its file, without extension.</summary>
    string Name { get; }

    /// <summary>Writes the template's content.</summary>
    void Compose(GalleryDocument document);
}
