namespace Kks.Model.Instruments;

/// <summary>How many of a body there are (<i>lingkup badan</i>).</summary>
public enum LingkupBadan
{
    /// <summary>One in the district.</summary>
    Daerah,

    /// <summary>One in each kecamatan that takes part.</summary>
    Kecamatan,

    /// <summary>One in each desa or kelurahan that takes part.</summary>
    DesaKelurahan,
}
