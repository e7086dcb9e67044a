using Kks.Reporting.Word.Tables;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Writing;

/// <summary>Writes text as runs. A run stays open while the format stays the same, so escaped text does not fall into a hundred runs.</summary>
internal sealed class RunWriter(RunMarkup properties)
{
    private RunFormat _format;
    private bool _open;

    public required Utf8XmlWriter Xml { get; set; }

    /// <summary>How wide the cell is in which we write, in twips; 0 outside tables.</summary>
    public int CellWidth { get; set; }

    /// <summary>Writes text; right-to-left letters go into runs of their own, as Word wants it.</summary>
    public void Text(ReadOnlySpan<char> text, RunFormat format)
    {
        if (CellWidth > 0 && text.Contains('/') && SlashBreaks.Add(text, CellWidth) is { } broken)
        {
            text = broken;
        }

        if (!RightToLeft.MayContain(text))
        {
            Write(text, format);
            return;
        }

        while (!text.IsEmpty)
        {
            var length = RightToLeft.PieceLength(text, out var isRightToLeft);
            Write(text[..length], isRightToLeft ? format | RunFormat.RightToLeft : format);
            text = text[length..];
        }
    }

    public void Break(RunFormat format)
    {
        Open(format);
        Xml.Raw("</w:t><w:br/><w:t xml:space=\"preserve\">"u8);
    }

    /// <summary>A field of Word's own with the result it has now.</summary>
    public void Field(string instruction, string result, RunFormat format)
    {
        Close();
        FieldChar(format, "begin"u8);
        Xml.Raw(properties.Start(format));
        Xml.Markup($"<w:instrText xml:space=\"preserve\"> {instruction} </w:instrText></w:r>");
        FieldChar(format, "separate"u8);
        if (result.Length > 0)
        {
            Write(result, format);
            Close();
        }

        FieldChar(format, "end"u8);
    }

    public void FieldChar(RunFormat format, ReadOnlySpan<byte> kind)
    {
        Close();
        Xml.Raw(properties.Start(format));
        Xml.Raw("<w:fldChar w:fldCharType=\""u8);
        Xml.Raw(kind);
        Xml.Raw("\"/></w:r>"u8);
    }

    /// <summary>Starts a run for something that is not text; the caller closes it.</summary>
    public void Start(RunFormat format)
    {
        Close();
        Xml.Raw(properties.Start(format));
    }

    /// <summary>Closes the run that is open; anything else that is written into the paragraph must come after it.</summary>
    public void Close()
    {
        if (_open)
        {
            Xml.Raw("</w:t></w:r>"u8);
            _open = false;
        }
    }

    private void Write(ReadOnlySpan<char> text, RunFormat format)
    {
        if (text.IsEmpty)
        {
            return;
        }

        Open(format);
        Xml.RunText(text);
    }

    private void Open(RunFormat format)
    {
        if (_open && _format == format)
        {
            return;
        }

        Close();
        Xml.Raw(properties.Start(format));
        Xml.Raw("<w:t xml:space=\"preserve\">"u8);
        (_open, _format) = (true, format);
    }
}
