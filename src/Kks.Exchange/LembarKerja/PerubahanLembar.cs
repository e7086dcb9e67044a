using Kks.Model.Diagnostics;

namespace Kks.Exchange.LembarKerja;

/// <summary>A value that a worksheet changes (<i>perubahan</i>).</summary>
/// <param name="Alamat">The answer or piece of evidence, for example <c>tatanan/pasar/ktr-pasar</c> or <c>tatanan/pasar/ktr-pasar#2</c>.</param>
/// <param name="Bidang">What of it, for example <c>capaian.2024.target</c>; <c>bukti</c> for a piece of evidence as a whole.</param>
/// <param name="Lama">The value before; null for none.</param>
/// <param name="Baru">The value now; null for none.</param>
/// <param name="Sumber">The cell it comes from.</param>
public sealed record PerubahanLembar(string Alamat, string Bidang, string? Lama, string? Baru, SourceLocation Sumber);
