namespace Kks.Exchange.Evidence.Files;

/// <summary>Whether a file can be opened by the person who gets it.</summary>
public enum Soundness
{
    /// <summary>As far as was looked, it is whole.</summary>
    Whole,

    /// <summary>Its end is missing, as after a broken download.</summary>
    Truncated,

    /// <summary>It contradicts its format.</summary>
    Damaged,

    /// <summary>It asks more of the machine than any honest evidence does, so it was not looked through.</summary>
    TooMuch,

    /// <summary>It is locked with a password.</summary>
    Locked,
}
