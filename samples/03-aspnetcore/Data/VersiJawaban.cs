namespace AplikasiDaerah.Data;

/// <summary>The version of an answer.</summary>
/// <param name="Nomor">Counts the saves from 1; 0 for an answer that was never saved.</param>
/// <param name="Disimpan">When it was saved last; null where never.</param>
public readonly record struct VersiJawaban(int Nomor, DateTimeOffset? Disimpan);
