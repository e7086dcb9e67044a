namespace Kks.Model.Checks.Jalan;

/// <summary>One thing an indicator can become.</summary>
/// <param name="Tambahan">How much it adds, weighted; above 0.</param>
/// <param name="Jenjang">How many rungs it climbs; not below 0.</param>
internal readonly record struct PilihanPerbaikan(decimal Tambahan, int Jenjang);
