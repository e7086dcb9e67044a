namespace Kks.Reporting.Packs;

/// <summary>What a pack makes one document per.</summary>
public enum SatuanDokumen
{
    /// <summary>One document for the whole district.</summary>
    Daerah,

    /// <summary>One document per setting (<i>tatanan</i>).</summary>
    Tatanan,

    /// <summary>One document per agency (<i>perangkat daerah</i>).</summary>
    PerangkatDaerah,

    /// <summary>One document per body (<i>badan kelembagaan</i>).</summary>
    Badan,
}
