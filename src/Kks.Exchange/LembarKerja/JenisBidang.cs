namespace Kks.Exchange.LembarKerja;

/// <summary>How the cells of a column are filled and read.</summary>
internal enum JenisBidang
{
    /// <summary>Text.</summary>
    Teks,

    /// <summary>One of the indicator's options.</summary>
    Opsi,

    /// <summary>A target or result, in the indicator's unit.</summary>
    Capaian,

    /// <summary>A numerator or denominator.</summary>
    Pembilang,

    /// <summary>An outside threshold, in the indicator's unit.</summary>
    Acuan,

    /// <summary>An agency of the district.</summary>
    PerangkatDaerah,

    /// <summary>An indicator, for evidence.</summary>
    Indikator,

    /// <summary>A kind of evidence.</summary>
    JenisBukti,

    /// <summary>A date.</summary>
    Tanggal,

    /// <summary>A date and time.</summary>
    Waktu,

    /// <summary>Years, any number of them.</summary>
    Tahun,

    /// <summary>Yes or no.</summary>
    YaTidak,

    /// <summary>Latitude and longitude.</summary>
    Koordinat,
}
