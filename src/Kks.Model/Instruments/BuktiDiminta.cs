namespace Kks.Model.Instruments;

/// <summary>Evidence (<i>bukti</i>) an indicator asks for.</summary>
public sealed record BuktiDiminta
{
    /// <summary>The kind, a key of <see cref="Instrumen.JenisBukti"/>.</summary>
    public required string Jenis { get; init; }

    /// <summary>What exactly is asked.</summary>
    public required string Keterangan { get; init; }

    /// <summary>The years it must cover; empty where the instrument does not say.</summary>
    public IReadOnlyList<int> Tahun { get; init; } = [];

    /// <summary>Whether it is asked only in a case the instrument names (<i>bersyarat</i>), or in place of another piece; then nothing lacks without it.</summary>
    public bool Bersyarat { get; init; }
}
