namespace Kks.Model.Instruments;

/// <summary>A direction (<i>arah</i>) between two data years.</summary>
public enum Arah
{
    /// <summary>Rising.</summary>
    Naik,

    /// <summary>Falling.</summary>
    Turun,

    /// <summary>Unchanged.</summary>
    Tetap,
}
