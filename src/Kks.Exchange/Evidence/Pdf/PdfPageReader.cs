namespace Kks.Exchange.Evidence.Pdf;

/// <summary>Runs through the operators of pages and of the forms they show, looking for text, pictures and drawings.</summary>
internal sealed class PdfPageReader(PdfFile file, PdfBudget budget)
{
    private const int Deepest = 8;
    private readonly Dictionary<int, PdfPageView> forms = [];

    public PdfPageView Read(PdfPage page)
    {
        PdfPageView view = PdfPageContent.None;
        var value = file.Resolve(page.Dictionary["Contents"]);
        foreach (var part in value is List<object> list ? list : [value!])
        {
            view += file.Resolve(part) is PdfStream stream ? ReadStream(stream, page.Resources, 0) : PdfPageContent.None;
        }

        return view;
    }

    private PdfPageView ReadStream(PdfStream stream, PdfDictionary? resources, int depth)
    {
        using var data = file.Open(stream);
        if (data is null)
        {
            return PdfPageContent.Unknown;
        }

        var bytes = new PdfUnpacked(data);
        var lexer = new PdfLexer(bytes, budget);
        PdfPageView view = PdfPageContent.None;
        object? last = null;
        while (lexer.Next() is { } value)
        {
            if (value is PdfWord word)
            {
                view += Show(word.Value, last, resources, depth);
                if (word.Value == "ID")
                {
                    PassPicture(bytes);
                }
            }

            last = value;
        }

        return view;
    }

    private PdfPageView Show(string word, object? operand, PdfDictionary? resources, int depth) => word switch
    {
        "Tj" or "'" or "\"" or "TJ" => (PdfPageView)(HasLetters(operand) ? PdfPageContent.Text : PdfPageContent.None),
        "ID" => PdfPageContent.Picture,
        "f" or "F" or "f*" or "S" or "s" or "B" or "B*" or "b" or "b*" or "sh" => PdfPageContent.Drawing,
        "Do" when operand is PdfName name => ShowObject((file.Resolve(resources?["XObject"]) as PdfDictionary)?[name.Value], resources, depth),
        _ => PdfPageContent.None,
    };

    private static bool HasLetters(object? operand) => operand switch
    {
        PdfText text => text.Bytes.AsSpan().ContainsAnyExcept((byte)' ', (byte)0),
        List<object> list => list.Exists(HasLetters),
        _ => false,
    };

    private PdfPageView ShowObject(object? value, PdfDictionary? resources, int depth)
    {
        if (file.Resolve(value) is not PdfStream stream)
        {
            return PdfPageContent.None;
        }

        if (stream.Dictionary.Name("Subtype") == "Image")
        {
            return new PdfPageView(PdfPageContent.Picture, Number(stream, "Width") * Number(stream, "Height"));
        }

        if (value is not PdfReference reference || depth >= Deepest)
        {
            return PdfPageContent.Unknown;
        }

        if (!forms.TryGetValue(reference.Number, out var view))
        {
            // A form that shows itself shows nothing more.
            forms[reference.Number] = PdfPageContent.None;
            var own = file.Resolve(stream.Dictionary["Resources"]) as PdfDictionary ?? resources;
            forms[reference.Number] = view = ReadStream(stream, own, depth + 1);
        }

        return view;
    }

    private double Number(PdfStream stream, string name) =>
        file.Resolve(stream.Dictionary[name]) is double number && number is > 0 and < 1_000_000 ? number : 0;

    /// <summary>Passes over the pixels of a picture written into the page, up to <c>EI</c> between white space.</summary>
    private static void PassPicture(PdfUnpacked bytes)
    {
        var last = 0;
        while (bytes.Next() is var next and >= 0)
        {
            last = ((last << 8) | next) & 0xFFFFFF;
            if ((last & 0xFFFF) == 0x4549 && PdfLexer.IsSpace(last >> 16) && (PdfLexer.IsSpace(bytes.Peek()) || bytes.Peek() < 0))
            {
                return;
            }
        }
    }
}
