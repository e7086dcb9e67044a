namespace Kks.Model.Submissions;

/// <summary>A person who signs (<i>pejabat</i>).</summary>
public sealed record Pejabat
{
    /// <summary>The office (<i>jabatan</i>), for example <c>Kepala Dinas Kesehatan</c>.</summary>
    public required string Jabatan { get; init; }

    /// <summary>The name with titles; null prints a line to fill in.</summary>
    public string? Nama { get; init; }

    /// <summary>The rank (<i>pangkat</i>).</summary>
    public string? Pangkat { get; init; }

    /// <summary>The civil service number (<i>NIP</i>), 18 digits.</summary>
    public string? Nip { get; init; }

    /// <summary>How the person signs: <c>a.n.</c>, <c>u.b.</c>, <c>Plt.</c> or <c>Plh.</c>; null for in person.</summary>
    public string? Selaku { get; init; }
}
