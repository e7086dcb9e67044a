namespace Kks.Model.Submissions;

/// <summary>A decree (<i>surat keputusan</i>, SK).</summary>
public sealed record SuratKeputusan
{
    /// <summary>The number.</summary>
    public string? Nomor { get; init; }

    /// <summary>The date.</summary>
    public DateOnly? Tanggal { get; init; }

    /// <summary>What it is about.</summary>
    public string? Tentang { get; init; }

    /// <summary>The last day it is valid, where it says so.</summary>
    public DateOnly? BerlakuSampai { get; init; }

    /// <summary>How many decrees this entry stands for; 1 by default.</summary>
    public int Jumlah { get; init; } = 1;

    /// <summary>The file in the data folder.</summary>
    public string? Berkas { get; init; }
}
