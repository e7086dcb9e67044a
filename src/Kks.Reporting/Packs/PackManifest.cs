namespace Kks.Reporting.Packs;

/// <summary>What <c>template.yaml</c> says about a pack.</summary>
public sealed record PackManifest
{
    /// <summary>The name of the manifest file in a pack's folder.</summary>
    public const string FileName = "template.yaml";

    /// <summary>The stable id, for example <c>narasi-tatanan</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The title for people.</summary>
    public required string Judul { get; init; }

    /// <summary>The version of the pack, for example <c>1.0.0</c>.</summary>
    public required string Versi { get; init; }

    /// <summary>What the documents are for.</summary>
    public string? Keterangan { get; init; }

    /// <summary>The editions of the instrument it fits; empty for every edition.</summary>
    public IReadOnlyList<string> Edisi { get; init; } = [];

    /// <summary>What there is one document per.</summary>
    public required SatuanDokumen Per { get; init; }

    /// <summary>The pattern of the documents' file names, a template of its own.</summary>
    public required string NamaBerkas { get; init; }

    /// <summary>The pattern of the documents' titles, which Word shows among the properties.</summary>
    public required string JudulDokumen { get; init; }

    /// <summary>The pattern of the header's left text; empty leaves it out.</summary>
    public string KepalaKiri { get; init; } = "";

    /// <summary>The pattern of the header's right text; empty leaves it out.</summary>
    public string KepalaKanan { get; init; } = "";

    /// <summary>The body, a file of the pack.</summary>
    public required string Isi { get; init; }

    /// <summary>Page setup and styles, a file of the pack; null takes its <c>reference.docx</c>, else the one all official packs share.</summary>
    public string? Acuan { get; init; }
}
