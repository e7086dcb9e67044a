namespace Kks.Model.Rules;

/// <summary>Cuts a condition's text into tokens.</summary>
internal static class BilaLexer
{
    public static List<BilaToken> Baca(string teks)
    {
        var hasil = new List<BilaToken>();
        var i = 0;
        while (i < teks.Length)
        {
            if (char.IsWhiteSpace(teks[i]))
            {
                i++;
                continue;
            }

            var (jenis, panjang) = Ukur(teks, i);
            hasil.Add(new(jenis, teks.Substring(i, panjang), i + 1));
            i += panjang;
        }

        hasil.Add(new(BilaTokenJenis.Akhir, "", teks.Length + 1));
        return hasil;
    }

    private static (BilaTokenJenis Jenis, int Panjang) Ukur(string teks, int mulai)
    {
        var c = teks[mulai];
        if (char.IsLetter(c))
        {
            return (BilaTokenJenis.Kata, Selama(teks, mulai, static c => char.IsLetterOrDigit(c) || c is '_' or '-'));
        }

        if (char.IsAsciiDigit(c) || (c == '-' && mulai + 1 < teks.Length && char.IsAsciiDigit(teks[mulai + 1])))
        {
            return (BilaTokenJenis.Angka, 1 + Selama(teks, mulai + 1, static c => char.IsAsciiDigit(c) || c is '.' or ','));
        }

        var pembanding = c is '<' or '>' or '=' && mulai + 1 < teks.Length && teks[mulai + 1] == '=';
        return (BilaTokenJenis.Tanda, pembanding ? 2 : 1);
    }

    private static int Selama(string teks, int mulai, Func<char, bool> termasuk)
    {
        var akhir = mulai;
        while (akhir < teks.Length && termasuk(teks[akhir]))
        {
            akhir++;
        }

        return akhir - mulai;
    }
}
