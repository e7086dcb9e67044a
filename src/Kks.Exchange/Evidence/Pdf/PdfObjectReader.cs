namespace Kks.Exchange.Evidence.Pdf;

/// <summary>Reads the object at a place of the file.</summary>
internal sealed class PdfObjectReader(PdfInput input, PdfBudget budget)
{
    /// <summary>The object; null where none begins there.</summary>
    /// <param name="place">Where its number begins.</param>
    /// <param name="number">The number it must have; any where null.</param>
    public object? ReadAt(long place, int? number = null)
    {
        if (place < 0 || place >= input.Length)
        {
            return null;
        }

        input.Position = place;
        var lexer = new PdfLexer(input, budget);
        if (lexer.Next() is not double own || (number is { } wanted && (int)own != wanted) || lexer.Next() is not double || lexer.Next() is not PdfWord { Value: "obj" })
        {
            return null;
        }

        var value = lexer.Next();
        if (value is double && NextReference(lexer) is { } reference)
        {
            return reference with { Number = (int)Math.Clamp((double)value, 0, int.MaxValue) };
        }

        return value is PdfDictionary dictionary && IsStream(lexer) ? new PdfStream(dictionary, input.Position) : value;
    }

    /// <summary>An object that is nothing but a reference to another.</summary>
    private static PdfReference? NextReference(PdfLexer lexer) =>
        lexer.Next() is double && lexer.Next() is PdfWord { Value: "R" } ? new PdfReference(0) : null;

    private bool IsStream(PdfLexer lexer)
    {
        if (lexer.Next() is not PdfWord { Value: "stream" })
        {
            return false;
        }

        // The data begin behind the end of this line, which is LF or CR LF.
        if (input.Peek() == '\r')
        {
            input.Next();
        }

        if (input.Peek() == '\n')
        {
            input.Next();
        }

        return true;
    }
}
