using Kks.Model.Submissions;

namespace Kks.Exchange.LembarKerja;

/// <summary>Which answer a row is about, for example <c>tatanan/pasar/ktr-pasar</c>.</summary>
/// <param name="Kelompok"><c>tatanan</c> or <c>kelembagaan</c>.</param>
/// <param name="Induk">The key of the setting or body.</param>
/// <param name="Kunci">The key of the indicator.</param>
internal readonly record struct AlamatJawaban(string Kelompok, string Induk, string Kunci)
{
    public const string Tatanan = "tatanan";
    public const string Kelembagaan = "kelembagaan";

    public override string ToString() => $"{Kelompok}/{Induk}/{Kunci}";

    /// <summary>The address of a text; null where it is none.</summary>
    public static AlamatJawaban? Parse(string text) =>
        text.Split('/') is [Tatanan or Kelembagaan, { Length: > 0 }, { Length: > 0 }] parts ? new AlamatJawaban(parts[0], parts[1], parts[2]) : null;

    public Jawaban Kosong() => new() { Kunci = Kunci };
}
