using System.Text;
using Kks.Model.Diagnostics;

namespace Kks.Model.Data;

/// <summary>File bytes -> text: UTF-8 and nothing else, without its byte order mark, without control characters.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string? Decode(string file, ReadOnlySpan<byte> bytes, DiagnosticBag bag)
    {
        bytes = WithoutMark(bytes);
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException problem)
        {
            var valid = Encoding.UTF8.GetString(bytes[..Math.Clamp(problem.Index, 0, bytes.Length)]);
            bag.Error(IsUtf16(bytes) ? DataCodes.NotUtf8 + ".utf16" : DataCodes.NotUtf8, PlaceAfter(file, valid));
            return null;
        }
    }

    /// <summary>Refuses characters no editor shows and YAML forbids; the parser would take a NUL for the end of the file.</summary>
    public static bool CheckControls(string file, string text, DiagnosticBag bag)
    {
        var at = ControlAt(text);
        if (at < 0)
        {
            return true;
        }

        bag.Error(DataCodes.ControlCharacter, PlaceAfter(file, text.AsSpan(0, at)), null, null, ((int)text[at]).ToString("X4", bag.Culture));
        return false;
    }

    /// <summary>Where the first such character stands; -1 where there is none. An escape such as <c>\u0007</c> hides one from <see cref="CheckControls"/>.</summary>
    public static int ControlAt(string text) => text.AsSpan().IndexOfAny(ControlCharacters);

    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;

    private static readonly System.Buffers.SearchValues<char> ControlCharacters = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0, 32).Select(c => (char)c).Where(c => c is not ('\t' or '\n' or '\r')), '\u007F', '\uFFFE', '\uFFFF']);

    private static bool IsUtf16(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);

    private static SourceLocation PlaceAfter(string file, ReadOnlySpan<char> text) =>
        new(file, text.Count('\n') + 1, text.Length - text.LastIndexOf('\n'));
}
