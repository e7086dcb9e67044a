using Kks.Model.Instruments;

namespace Kks.Model.Assessments;

/// <summary>A contradiction (<i>pertentangan</i>): the district claims an option that its own numbers deny.</summary>
/// <param name="Diklaim">The option the district claims.</param>
/// <param name="Didukung">The option the numbers support; null where they only deny the one claimed.</param>
/// <param name="LebihTinggi">Whether the claim is worth more than the numbers support; null where that cannot be said.</param>
/// <param name="Keterangan">The contradiction in one Indonesian sentence, with the figures.</param>
public sealed record Pertentangan(Opsi Diklaim, Opsi? Didukung, bool? LebihTinggi, string Keterangan);
