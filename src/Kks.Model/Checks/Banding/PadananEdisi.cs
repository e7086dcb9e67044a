using Kks.Model.Data;
using Kks.Model.Instruments;

namespace Kks.Model.Checks.Banding;

/// <summary>What recurs from one edition to another. Immutable.</summary>
public sealed record PadananEdisi
{
    private const string Awalan = "Kks.Model.Checks.Padanan.";

    /// <summary>The older edition.</summary>
    public required string EdisiLama { get; init; }

    /// <summary>The newer edition.</summary>
    public required string EdisiBaru { get; init; }

    /// <summary>The settings.</summary>
    public required IReadOnlyList<PadananBagian> Tatanan { get; init; }

    /// <summary>The bodies.</summary>
    public IReadOnlyList<PadananBagian> Kelembagaan { get; init; } = [];

    /// <summary>What recurs from one instrument to another: by the table that comes with the product, by key within one edition, else by equal titles.</summary>
    /// <param name="lama">The older instrument.</param>
    /// <param name="baru">The newer instrument.</param>
    public static PadananEdisi Antara(Instrumen lama, Instrumen baru)
    {
        ArgumentNullException.ThrowIfNull(lama);
        ArgumentNullException.ThrowIfNull(baru);
        return Bawaan(lama.Edisi, baru.Edisi) ?? PadananPenyusun.Susun(lama, baru);
    }

    private static PadananEdisi? Bawaan(string lama, string baru)
    {
        using var isi = typeof(PadananEdisi).Assembly.GetManifestResourceStream($"{Awalan}{lama}--{baru}.yaml");
        if (isi is null)
        {
            return null;
        }

        var hasil = DataReader.Read<PadananEdisi>("padanan.yaml", isi);
        return hasil.Value ?? throw new InvalidOperationException(string.Join(Environment.NewLine, hasil.Diagnostics));
    }
}
