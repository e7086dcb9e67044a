namespace Kks.Reporting.Word.Content;

/// <summary>Someone who signs.</summary>
/// <param name="Position">The office held, such as <c>Kepala Dinas Kesehatan</c> (jabatan).</param>
/// <param name="Name">The name with titles; null leaves a dotted line to be filled by hand.</param>
public sealed record Signatory(string Position, string? Name)
{
    /// <summary>The word above the office, such as <c>Mengetahui,</c> (pengantar).</summary>
    public string? Introduction { get; init; }

    /// <summary>On whose behalf: printed as <c>a.n.</c> with this office, the signatory's own below (atas nama).</summary>
    public string? OnBehalfOf { get; init; }

    /// <summary>For whose use: printed as <c>u.b.</c> with this office (untuk beliau), below the <c>a.n.</c> line.</summary>
    public string? ForUseOf { get; init; }

    /// <summary>Whether the office is held in an acting capacity: printed as <c>Plt.</c> before it (pelaksana tugas).</summary>
    public bool Acting { get; init; }

    /// <summary>The rank, such as <c>Pembina Utama Muda</c> (pangkat).</summary>
    public string? Rank { get; init; }

    /// <summary>The civil servant's number, eighteen digits (NIP).</summary>
    public string? EmployeeNumber { get; init; }
}
