namespace Kks.Exchange.Evidence;

/// <summary>What stands in a PDF file. Immutable.</summary>
public sealed record FaktaPdf
{
    /// <summary>How many pages (<i>halaman</i>); null where that cannot be read.</summary>
    public int? Halaman { get; init; }

    /// <summary>Pages with text that can be searched.</summary>
    public int HalamanTeks { get; init; }

    /// <summary>Pages that are only pictures, as a scanner (<i>pemindai</i>) makes them.</summary>
    public int HalamanPindaian { get; init; }

    /// <summary>
    /// Dots per inch (<i>kerapatan</i>) of the coarsest scanned page, supposing that its pictures cover the paper; null without scanned pages.
    /// </summary>
    public int? KerapatanPindaian { get; init; }

    /// <summary>Blank pages.</summary>
    public int HalamanKosong { get; init; }

    /// <summary>Whether it is encrypted but opens without a password.</summary>
    public bool Dibatasi { get; init; }
}
