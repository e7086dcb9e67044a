using Kks.Model.Submissions;

namespace AplikasiDaerah.Data;

/// <summary>A submission as the store holds it.</summary>
/// <param name="Versi">The version of the whole.</param>
/// <param name="Usulan">The submission, answers included.</param>
/// <param name="Jawaban">When each answer was saved and how often, by setting and indicator.</param>
public sealed record UsulanTersimpan(int Versi, Usulan Usulan, IReadOnlyDictionary<(string Tatanan, string Indikator), VersiJawaban> Jawaban);
