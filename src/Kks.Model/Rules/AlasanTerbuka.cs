namespace Kks.Model.Rules;

/// <summary>Why the instrument leaves a case open.</summary>
public enum AlasanTerbuka
{
    /// <summary>No option fits the numbers.</summary>
    TanpaOpsi,

    /// <summary>More than one option fits the numbers.</summary>
    BeberapaOpsi,

    /// <summary>The result is exactly the threshold, and the scale speaks only of above and below.</summary>
    TepatAmbang,

    /// <summary>The threshold is not a number the result can be compared with.</summary>
    AmbangTidakTerbanding,
}
