namespace Kks.Model.Checks.Banding;

/// <summary>How alike an indicator of one edition is to one of another.</summary>
public enum JenisPadanan
{
    /// <summary>The same matter, measured the same way.</summary>
    Sama,

    /// <summary>The same matter, measured differently: values can be compared, results cannot.</summary>
    Serupa,

    /// <summary>Several became one: they are only shown side by side.</summary>
    Sebagian,
}
