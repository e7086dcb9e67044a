using System.Globalization;
using Kks.Model.Instruments;

namespace Kks.Model.Rules;

/// <summary>A condition read from text, or why it could not be.</summary>
public sealed record BilaParseResult
{
    /// <summary>The condition; null where there is an error.</summary>
    public Bila? Bila { get; init; }

    /// <summary>The column of the error in the text, counted from 1; 0 where there is none.</summary>
    public int Kolom => Salah?.Token.Kolom ?? 0;

    internal BilaException? Salah { get; init; }

    /// <summary>What is wrong, in one phrase without a full stop; null where nothing is.</summary>
    /// <param name="bahasa">The language: English for an English culture, else Indonesian.</param>
    public string? Kesalahan(CultureInfo bahasa)
    {
        if (Salah is not { } salah)
        {
            return null;
        }

        var katalog = InstrumenMessages.Katalog;
        var sebutan = salah.Token.Jenis == BilaTokenJenis.Akhir ? katalog.Text(bahasa, "bila.akhir") : $"'{salah.Token.Teks}'";
        return katalog.Text(bahasa, salah.Pesan, sebutan);
    }
}
