namespace Kks.Exchange.Evidence.Manifests;

/// <summary>One evidence file in a manifest. Immutable.</summary>
public sealed record BerkasManifest
{
    /// <summary>The name, relative to the evidence.</summary>
    public required string Nama { get; init; }

    /// <summary>The size in bytes.</summary>
    public long Ukuran { get; init; }

    /// <summary>The SHA-256 fingerprint, 64 hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>How many pages a PDF has.</summary>
    public int? Halaman { get; init; }

    /// <summary>What a picture looks like, 16 hexadecimal digits.</summary>
    public string? Sidik { get; init; }
}
