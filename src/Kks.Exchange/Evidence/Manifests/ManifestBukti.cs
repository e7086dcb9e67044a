namespace Kks.Exchange.Evidence.Manifests;

/// <summary>The evidence files of a submission at one moment, so that a later look tells what changed. Immutable.</summary>
public sealed record ManifestBukti
{
    /// <summary>The name of the file it is kept in, in the data folder.</summary>
    public const string NamaBerkas = "bukti.manifest.yaml";

    /// <summary>The version of this form; 1.</summary>
    public required int Versi { get; init; }

    /// <summary>The edition of the instrument.</summary>
    public string? Edisi { get; init; }

    /// <summary>The files, by name.</summary>
    public IReadOnlyList<BerkasManifest> Berkas { get; init; } = [];
}
