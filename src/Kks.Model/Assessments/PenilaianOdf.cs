namespace Kks.Model.Assessments;

/// <summary>The share of villages that are open-defecation-free (<i>Stop BABS</i>) in one year.</summary>
/// <param name="Tahun">The year.</param>
/// <param name="JumlahDesaKelurahan">The number of desa and kelurahan.</param>
/// <param name="JumlahStopBabs">How many of them are open-defecation-free.</param>
/// <param name="Persen">The share in percent, unrounded.</param>
public sealed record PenilaianOdf(int Tahun, int JumlahDesaKelurahan, int JumlahStopBabs, decimal Persen);
