namespace Kks.Exchange.InstrumenWorkbooks;

/// <summary>The columns of an instrument workbook.</summary>
internal enum KolomInstrumen
{
    /// <summary>The number.</summary>
    Nomor,

    /// <summary>The body, or the item asked of it.</summary>
    Komponen,

    /// <summary>The title.</summary>
    Indikator,

    /// <summary>What is measured.</summary>
    Definisi,

    /// <summary>Who holds the data.</summary>
    SumberData,

    /// <summary>The evidence asked.</summary>
    Bukti,

    /// <summary>The options.</summary>
    Skala,

    /// <summary>The value of an option, where it has a column of its own.</summary>
    Nilai,
}
