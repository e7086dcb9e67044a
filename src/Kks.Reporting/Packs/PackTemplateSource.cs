using Kks.Templating;

namespace Kks.Reporting.Packs;

/// <summary>Finds the partials that templates of a pack include: files of the same pack, or shared ones. Thread-safe.</summary>
internal sealed class PackTemplateSource(IPackFiles files) : ITemplateSource
{
    /// <summary>More than any template a person wrote; a file this long is some other file.</summary>
    internal const int MaxBytes = 4 * 1024 * 1024;

    public string? Find(string name)
    {
        using var stream = SharedPackFiles.OpenPartial(files, name);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        var buffer = new char[MaxBytes];
        var length = reader.ReadBlock(buffer);
        return length == buffer.Length ? null : new string(buffer, 0, length).ReplaceLineEndings("\n");
    }
}
