namespace Kks.Model.Checks.Jalan;

/// <summary>What was chosen.</summary>
/// <param name="Pilihan">For each candidate the index of its choice, or -1.</param>
/// <param name="Terkecil">Whether no smaller choice exists.</param>
internal sealed record HasilPerbaikan(IReadOnlyList<int> Pilihan, bool Terkecil);
