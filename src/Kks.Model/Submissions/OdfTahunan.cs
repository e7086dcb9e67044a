namespace Kks.Model.Submissions;

/// <summary>Open-defecation-free villages (<i>Stop BABS</i>) in one year.</summary>
public sealed record OdfTahunan
{
    /// <summary>The year.</summary>
    public required int Tahun { get; init; }

    /// <summary>The number of kecamatan.</summary>
    public int? JumlahKecamatan { get; init; }

    /// <summary>The number of desa and kelurahan.</summary>
    public int? JumlahDesaKelurahan { get; init; }

    /// <summary>How many of them are open-defecation-free.</summary>
    public int? JumlahStopBabs { get; init; }
}
