namespace Kks.Model.Checks.Banding;

/// <summary>How an indicator stands against last time.</summary>
public enum HasilBanding
{
    /// <summary>Better: a higher value, or the same value with a better result.</summary>
    Membaik,

    /// <summary>Worse: a lower value, or the same value with a worse result.</summary>
    Memburuk,

    /// <summary>Neither.</summary>
    Tetap,

    /// <summary>It was not asked last time.</summary>
    Baru,

    /// <summary>It is no longer asked.</summary>
    Hilang,

    /// <summary>It recurs, but the two cannot be compared.</summary>
    TidakTerbanding,
}
