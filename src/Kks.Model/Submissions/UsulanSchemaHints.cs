using System.Text.Json.Nodes;
using Kks.Model.Data;
using Kks.Model.Instruments;

namespace Kks.Model.Submissions;

/// <summary>Descriptions from the table of fields, and the keys of an instrument where one is given.</summary>
internal sealed class UsulanSchemaHints(Instrumen? instrumen) : SchemaHints
{
    public override string? Description(string type, string? member) => KeteranganIsian.Find(type, member);

    public override IReadOnlyList<string>? Choices(Type type, string member) => (instrumen, type.Name, member) switch
    {
        (null, _, _) => null,
        (_, nameof(Usulan), nameof(Usulan.Edisi)) => [instrumen.Edisi],
        (_, nameof(Usulan), nameof(Usulan.Target)) => [.. instrumen.Penghargaan.Kategori.Select(k => k.Kunci)],
        (_, nameof(JawabanTatanan), nameof(JawabanTatanan.Kunci)) => [.. instrumen.Tatanan.Select(t => t.Kunci)],
        (_, nameof(JawabanBadan), nameof(JawabanBadan.Kunci)) => [.. instrumen.Kelembagaan.Select(b => b.Kunci)],
        (_, nameof(Bukti), nameof(Bukti.Jenis)) => [.. instrumen.JenisBukti.Select(j => j.Kunci)],
        _ => null,
    };

    public override IReadOnlyList<JsonNode> Conditions(Type type) => (instrumen, type.Name) switch
    {
        (not null, nameof(JawabanTatanan)) => [.. instrumen.Tatanan.Where(t => t.Indikator.Count > 0).Select(t => Condition(t.Kunci, t.Indikator))],
        (not null, nameof(JawabanBadan)) => [.. instrumen.Kelembagaan.Where(b => b.Indikator.Count > 0).Select(b => Condition(b.Kunci, b.Indikator))],
        _ => [],
    };

    /// <summary>The answers for a setting or body name its own indicators.</summary>
    private static JsonObject Condition(string kunci, IReadOnlyList<Indikator> indikator) => new()
    {
        ["if"] = new JsonObject { ["properties"] = new JsonObject { ["kunci"] = new JsonObject { ["const"] = kunci } }, ["required"] = new JsonArray("kunci") },
        ["then"] = new JsonObject
        {
            ["properties"] = new JsonObject
            {
                ["indikator"] = new JsonObject
                {
                    ["items"] = new JsonObject
                    {
                        ["properties"] = new JsonObject { ["kunci"] = new JsonObject { ["enum"] = Enum([.. indikator.Select(i => i.Kunci)]) } },
                    },
                },
            },
        },
    };
}
