using Kks.Model.Data;
using Kks.Model.Instruments;

namespace Kks.Model.Submissions;

/// <summary>Writes the JSON Schema (draft 2020-12) of data files, made from the same types that read them. Stateless and thread-safe.</summary>
public static class UsulanSchema
{
    /// <summary>Writes a schema as indented JSON; same arguments, same text.</summary>
    /// <param name="jenis">The kind of file.</param>
    /// <param name="instrumen">An instrument whose keys the data must use; null accepts the keys of every edition.</param>
    public static string Write(JenisSkema jenis, Instrumen? instrumen = null)
    {
        var hints = new UsulanSchemaHints(jenis == JenisSkema.Instrumen ? null : instrumen);
        return jenis switch
        {
            JenisSkema.Usulan => JsonSchemaGenerator.Generate<Usulan>("Usulan Kabupaten/Kota Sehat", hints),
            JenisSkema.Tatanan => JsonSchemaGenerator.Generate<JawabanTatanan>("Jawaban satu tatanan", hints),
            JenisSkema.Kelembagaan => JsonSchemaGenerator.Generate<JawabanBadan>("Jawaban satu badan kelembagaan", hints),
            _ => JsonSchemaGenerator.Generate<Instrumen>("Katalog instrumen Kabupaten/Kota Sehat", hints),
        };
    }
}
