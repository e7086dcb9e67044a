namespace Kks.Reporting.Indonesian;

/// <summary>Indonesia's time zones (<i>zona waktu</i>, Keputusan Presiden Nomor 41 Tahun 1987).</summary>
public enum ZonaWaktu
{
    /// <summary>Western time, UTC+7.</summary>
    Wib,

    /// <summary>Central time, UTC+8.</summary>
    Wita,

    /// <summary>Eastern time, UTC+9.</summary>
    Wit,
}
