using System.Globalization;
using System.Numerics;
using Kks.Templating.Runtime;

namespace Kks.Templating.Syntax;

/// <summary>Reads number literals.</summary>
internal sealed class NumberLexer(string text, DiagnosticBag diagnostics)
{
    private const int MaxDigits = 10_000;
    private const int MaxExponent = 10_000;

    public Value Read(int start, out int end)
    {
        if (text[start] == '0' && At(start + 1) is 'x' or 'X') return ReadRadix(start, 16, out end);
        if (text[start] == '0' && At(start + 1) is 'b' or 'B') return ReadRadix(start, 2, out end);
        end = Digits(start);
        var whole = text[start..end];
        var hasPoint = At(end) == '.' && IsFraction(end + 1);
        if (hasPoint) end = Digits(end + 1);
        var exponent = "";
        if (At(end) is 'e' or 'E' && !char.IsLetter(At(end + 1)) && At(end + 1) != '_') exponent = Exponent(ref end);
        var suffix = Suffix(ref end);
        return hasPoint || suffix != '\0'
            ? Fraction(start, end, text[start..(suffix == '\0' ? end : end - 1)], suffix)
            : Whole(start, end, whole, exponent);
    }

    // The point belongs to the number unless a point or a letter other than a suffix or exponent follows.
    private bool IsFraction(int after)
    {
        var c = At(after);
        if (c == '.') return false;
        if (!char.IsLetter(c) && c != '_') return true;
        return c is 'f' or 'F' or 'd' or 'D' or 'm' or 'M' or 'e' or 'E' && !IsNamePart(At(after + 1));
    }

    private string Exponent(ref int end)
    {
        var from = end++;
        if (At(end) is '+' or '-') end++;
        var digits = end;
        while (char.IsAsciiDigit(At(end))) end++;
        if (end == digits)
        {
            diagnostics.Error(DiagnosticCodes.BadNumber, new SourceSpan(end, end + 1), "Pangkat sepuluh ini tidak berisi angka.");
            return "e0";
        }

        return text[from..end];
    }

    private char Suffix(ref int end)
    {
        var c = char.ToLowerInvariant(At(end));
        if (c is not ('f' or 'd' or 'm') || IsNamePart(At(end + 1))) return '\0';
        end++;
        return c;
    }

    private Value Whole(int start, int end, string digits, string exponent)
    {
        digits = digits.Replace("_", "", StringComparison.Ordinal);
        var power = 0;
        if (exponent.Length > 0 && (!int.TryParse(exponent.AsSpan(1), CultureInfo.InvariantCulture, out power) || power is < 0 or > MaxExponent))
        {
            return Bad(start, end, "Bilangan bulat tidak boleh berpangkat negatif atau sangat besar.", "Tulis dengan titik desimal, misalnya 1.0e-3.");
        }

        if (digits.Length > MaxDigits) return Bad(start, end, $"Bilangan ini lebih dari {MaxDigits} angka.", null);
        if (digits.Length < 18 && power == 0) return Value.Whole(long.Parse(digits, CultureInfo.InvariantCulture));
        return Value.Whole(BigInteger.Parse(digits, CultureInfo.InvariantCulture) * BigInteger.Pow(10, power));
    }

    private Value Fraction(int start, int end, string literal, char suffix)
    {
        const NumberStyles Styles = NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (!literal.Contains('.', StringComparison.Ordinal)) literal = literal.Replace("_", "", StringComparison.Ordinal);
        switch (suffix)
        {
            case 'f' when float.TryParse(literal, Styles, CultureInfo.InvariantCulture, out var single): return single;
            case 'm' when decimal.TryParse(literal, Styles, CultureInfo.InvariantCulture, out var exact): return exact;
            case 'd' or '\0' when double.TryParse(literal, Styles, CultureInfo.InvariantCulture, out var number): return number;
            default: return Bad(start, end, "Bilangan desimal ini tidak dapat dibaca.", "Garis bawah hanya boleh dalam bilangan bulat.");
        }
    }

    private Value ReadRadix(int start, int radix, out int end)
    {
        end = start + 2;
        var value = BigInteger.Zero;
        var count = 0;
        for (; IsDigit(At(end), radix) || (At(end) == '_' && count > 0); end++)
        {
            if (At(end) == '_' || ++count > MaxDigits) continue;
            value = (value * radix) + int.Parse(text.AsSpan(end, 1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        }

        if (count == 0) return Bad(start, end, "Sesudah awalan ini tidak ada angka.", null);
        if (count > MaxDigits) return Bad(start, end, $"Bilangan ini lebih dari {MaxDigits} angka.", null);
        if (radix == 2 && At(end) == '.' && char.IsAsciiDigit(At(end + 1)))
        {
            diagnostics.Error(DiagnosticCodes.NotSupported, new SourceSpan(start, end + 1), "Pecahan biner tidak didukung.", "Tulis bilangan desimal.");
            while (char.IsLetterOrDigit(At(end)) || At(end) == '.') end++;
            return 0;
        }

        var unsigned = At(end) is 'u' or 'U';
        if (unsigned) end++;
        return Signed(value, unsigned);
    }

    // Up to 32 bits the literal is an int and may come out negative, unless marked as unsigned; the same with 64 bits.
    private static Value Signed(BigInteger value, bool unsigned)
    {
        if (unsigned) return value <= uint.MaxValue ? (long)value : Value.Whole(value);
        if (value <= uint.MaxValue) return unchecked((int)(uint)value);
        return value <= ulong.MaxValue ? Value.Whole(unchecked((long)(ulong)value)) : Value.Whole(value);
    }

    private Value Bad(int start, int end, string message, string? hint)
    {
        diagnostics.Error(DiagnosticCodes.BadNumber, new SourceSpan(start, end), message, hint);
        return 0;
    }

    private int Digits(int from)
    {
        while (char.IsAsciiDigit(At(from)) || (At(from) == '_' && from > 0 && char.IsAsciiDigit(text[from - 1]))) from++;
        return from;
    }

    private static bool IsDigit(char c, int radix) => radix == 16 ? char.IsAsciiHexDigit(c) : c is '0' or '1';

    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c == '_';

    private char At(int index) => index < text.Length ? text[index] : '\0';
}
