namespace Kks.Model.Rules;

/// <summary>Carries the first error of a condition's text out of the parser; never leaves <see cref="BilaParser"/>.</summary>
internal sealed class BilaException(int kolom, string pesan) : Exception(pesan)
{
    /// <summary>The column, counted from 1.</summary>
    public int Kolom { get; } = kolom;
}
