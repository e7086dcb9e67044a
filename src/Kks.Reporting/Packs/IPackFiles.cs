namespace Kks.Reporting.Packs;

/// <summary>Where the files of a template pack come from. Must be thread-safe.</summary>
public interface IPackFiles
{
    /// <summary>The pack as people name it, printed before file names in diagnostics.</summary>
    string Name { get; }

    /// <summary>Opens a file of the pack; null where there is none of that name.</summary>
    /// <param name="path">The path inside the pack, with forward slashes.</param>
    Stream? Open(string path);
}
