namespace Kks.Model.Instruments;

/// <summary>What is known of the indicators of an edition whose instrument is incomplete; material for whoever supplies them.</summary>
public sealed record IndikatorDikenal
{
    /// <summary>The part of the instrument.</summary>
    public required string Bagian { get; init; }

    /// <summary>How many are known.</summary>
    public int? JumlahDiketahui { get; init; }

    /// <summary>How many there are in all, where that is known.</summary>
    public int? JumlahSeluruhnya { get; init; }

    /// <summary>The greatest sum of values of the part, where that is known.</summary>
    public int? NilaiMaksimum { get; init; }

    /// <summary>The known ones.</summary>
    public IReadOnlyList<ButirDikenal> Butir { get; init; } = [];
}
