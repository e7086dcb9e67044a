namespace Kks.Model.Checks;

/// <summary>What a finding is about.</summary>
public enum KelompokTemuan
{
    /// <summary>The data itself cannot be used as it is written.</summary>
    Data,

    /// <summary>What is claimed on paper was not confirmed in the field (<i>lapangan</i>).</summary>
    Lapangan,

    /// <summary>Something is missing (<i>lengkap</i>).</summary>
    Lengkap,

    /// <summary>Things that must agree do not (<i>konsisten</i>).</summary>
    Konsisten,

    /// <summary>Evidence files: they exist, open, and are what they say.</summary>
    Bukti,
}
