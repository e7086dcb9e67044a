namespace Kks.Model.Rules;

/// <summary>A word, sign or number of a condition's text.</summary>
/// <param name="Jenis">The kind.</param>
/// <param name="Teks">The text; empty at the end.</param>
/// <param name="Kolom">The column it begins at, counted from 1.</param>
internal readonly record struct BilaToken(BilaTokenJenis Jenis, string Teks, int Kolom);
