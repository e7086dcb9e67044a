using System.Globalization;
using Kks.Model.Instruments;

namespace Kks.Model.Rules;

/// <summary>
/// Reads a condition: <c>or</c> binds weaker than <c>and</c>, <c>and</c> weaker than <c>not</c>; the atoms are <c>naik</c>, <c>turun</c>,
/// <c>tetap</c>, <c>memenuhi</c>, and <c>nilai</c> compared with a number. Instances are made per text; the entry point is thread-safe.
/// </summary>
public sealed class BilaParser
{
    // A catalogue may come from anyone: an endless row of parentheses must not exhaust the stack.
    private const int MaksimumKedalaman = 32;

    private readonly List<BilaToken> tokens;
    private int posisi;
    private int kedalaman;

    private BilaParser(string teks) => tokens = BilaLexer.Baca(teks);

    private BilaToken Kini => tokens[posisi];

    /// <summary>Reads a condition.</summary>
    /// <param name="teks">The text, for example <c>turun and not memenuhi</c>.</param>
    public static BilaParseResult Parse(string teks)
    {
        ArgumentNullException.ThrowIfNull(teks);
        try
        {
            var parser = new BilaParser(teks);
            var bila = parser.BacaAtau();
            return parser.Kini.Jenis == BilaTokenJenis.Akhir
                ? new() { Bila = bila }
                : throw new BilaException("bila.sisa", parser.Kini);
        }
        catch (BilaException salah)
        {
            return new() { Salah = salah };
        }
    }

    private Bila BacaAtau()
    {
        var kiri = BacaDan();
        while (Ambil("or"))
        {
            kiri = new BilaAtau(kiri, BacaDan());
        }

        return kiri;
    }

    private Bila BacaDan()
    {
        var kiri = BacaBukan();
        while (Ambil("and"))
        {
            kiri = new BilaDan(kiri, BacaBukan());
        }

        return kiri;
    }

    private Bila BacaBukan()
    {
        if (!Ambil("not"))
        {
            return BacaAtom();
        }

        Masuk();
        var isi = BacaBukan();
        kedalaman--;
        return new BilaBukan(isi);
    }

    private Bila BacaAtom()
    {
        var token = Kini;
        switch (token.Teks)
        {
            case "(":
                return BacaKurung();
            case "naik":
                return Lewati(new BilaArah(Arah.Naik));
            case "turun":
                return Lewati(new BilaArah(Arah.Turun));
            case "tetap":
                return Lewati(new BilaArah(Arah.Tetap));
            case "memenuhi":
                return Lewati(new BilaMemenuhi());
            case "nilai":
                posisi++;
                return BacaBanding();
            default:
                throw new BilaException("bila.atom", token);
        }
    }

    private Bila BacaKurung()
    {
        var buka = Kini;
        posisi++;
        Masuk();
        var isi = BacaAtau();
        kedalaman--;
        return Ambil(")") ? isi : throw new BilaException("bila.kurung", buka);
    }

    private BilaBanding BacaBanding()
    {
        var tanda = Kini;
        var pembanding = tanda.Teks.BacaPembanding() ?? throw new BilaException("bila.pembanding", tanda);
        posisi++;
        var angka = Kini;
        if (!decimal.TryParse(
            angka.Teks, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var batas))
        {
            throw new BilaException("bila.angka", angka);
        }

        posisi++;
        return new(pembanding, batas);
    }

    private void Masuk()
    {
        if (++kedalaman > MaksimumKedalaman)
        {
            throw new BilaException("bila.dalam", Kini);
        }
    }

    private Bila Lewati(Bila bila)
    {
        posisi++;
        return bila;
    }

    private bool Ambil(string teks)
    {
        if (Kini.Teks != teks)
        {
            return false;
        }

        posisi++;
        return true;
    }
}
