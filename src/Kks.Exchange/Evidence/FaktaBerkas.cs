using Kks.Exchange.Evidence.Files;
using Kks.Model.Files;

namespace Kks.Exchange.Evidence;

/// <summary>What is known of an evidence file (<i>berkas</i>) from the file alone. Immutable.</summary>
public sealed record FaktaBerkas
{
    /// <summary>The name, relative to the evidence, with forward slashes.</summary>
    public required string Nama { get; init; }

    /// <summary>The size in bytes.</summary>
    public long Ukuran { get; init; }

    /// <summary>The SHA-256 fingerprint, 64 lower-case hexadecimal digits; empty where the file could not be read.</summary>
    public string Sha256 { get; init; } = string.Empty;

    /// <summary>What it is by its content.</summary>
    public FileKind Jenis { get; init; }

    /// <summary>Whether it can be opened.</summary>
    public Soundness Keutuhan { get; init; }

    /// <summary>Whether a document brings programs (<i>makro</i>) along.</summary>
    public bool BerisiMakro { get; init; }

    /// <summary>What is known of a picture; null for other files.</summary>
    public FaktaGambar? Gambar { get; init; }

    /// <summary>What is known of a PDF; null for other files.</summary>
    public FaktaPdf? Pdf { get; init; }
}
