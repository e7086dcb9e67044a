using System.Reflection;

namespace Kks.SampleArt.Photos;

/// <summary>The photos of the sample district.</summary>
public static class PhotoList
{
    /// <summary>Reads the embedded list; the first line names the fields.</summary>
    public static IReadOnlyList<PhotoSpec> Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("photos.csv")!;
        using var reader = new StreamReader(stream);
        var photos = new List<PhotoSpec>();
        reader.ReadLine();
        while (reader.ReadLine() is { Length: > 0 } line)
        {
            photos.Add(PhotoSpec.Parse(line));
        }

        return photos;
    }
}
