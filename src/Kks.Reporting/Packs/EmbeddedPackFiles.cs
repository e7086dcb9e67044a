namespace Kks.Reporting.Packs;

/// <summary>The files of an official pack, embedded in this assembly. Thread-safe.</summary>
internal sealed class EmbeddedPackFiles(string id) : IPackFiles
{
    internal const string Prefix = "Kks.Reporting.Templates/";

    public string Name => id;

    public Stream? Open(string path) => PackPath.IsInside(path)
        ? typeof(EmbeddedPackFiles).Assembly.GetManifestResourceStream($"{Prefix}{id}/{path}")
        : null;
}
