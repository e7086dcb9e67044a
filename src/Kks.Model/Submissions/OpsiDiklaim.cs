namespace Kks.Model.Submissions;

/// <summary>The option of an indicator as each level sees it. An option is named by its value (<c>100</c>), its letter (<c>a</c>, best first) or its key.</summary>
public sealed record OpsiDiklaim
{
    /// <summary>The district's own choice (<i>nilai mandiri</i>).</summary>
    public string? Mandiri { get; init; }

    /// <summary>The province's choice.</summary>
    public string? Provinsi { get; init; }

    /// <summary>The national verifiers' choice.</summary>
    public string? Pusat { get; init; }
}
