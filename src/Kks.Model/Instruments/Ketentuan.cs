namespace Kks.Model.Instruments;

/// <summary>A rule of reckoning (<i>ketentuan</i>) that the award's conditions rest on.</summary>
public sealed record Ketentuan
{
    /// <summary>The stable key, for example <c>penerapan-pita</c>.</summary>
    public required string Kunci { get; init; }

    /// <summary>What it says.</summary>
    public required string Isi { get; init; }

    /// <summary>The choices, where a district or province may choose.</summary>
    public IReadOnlyList<string> Pilihan { get; init; } = [];

    /// <summary>The choice taken where nobody chooses.</summary>
    public string? Bawaan { get; init; }

    /// <summary>How sure it is.</summary>
    public string? Keyakinan { get; init; }

    /// <summary>A remark on the source.</summary>
    public string? Catatan { get; init; }
}
