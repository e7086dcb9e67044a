using System.Globalization;
using System.Text;
using Kks.Reporting.WordTemplates.Markers;
using Kks.Reporting.WordTemplates.Markup;
using Kks.Reporting.WordTemplates.Tags;

namespace Kks.Reporting.WordTemplates.Sources;

/// <summary>Tree -> text for the engine: literal XML, tags where they were lifted to, markers. For one part, not thread-safe.</summary>
internal sealed class SourceWriter
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private readonly StringBuilder _text = new();
    private readonly SourceSpanMap _map = new();
    private readonly Dictionary<Marker, int> _markers = [];
    private readonly List<(MarkupElement Element, int Start, int Inner, int Content)> _open = [];

    public static PartSource Write(MarkupElement root)
    {
        var writer = new SourceWriter();
        writer._text.Append(Declaration);
        writer.WriteElement(root);
        return new PartSource(writer._text.ToString(), writer._map, [.. writer._markers.Keys]);
    }

    /// <summary>An element without tags as markup.</summary>
    public static string WriteFragment(MarkupElement element)
    {
        var writer = new SourceWriter();
        writer.WriteElement(element);
        return writer._text.ToString();
    }

    private void WriteElement(MarkupElement element)
    {
        element.Before.ForEach(WriteInsertion);
        if (element.Vanishes)
        {
            WriteVanished(element);
        }
        else
        {
            WriteStart(element);
            element.First.ForEach(WriteInsertion);
            WriteChildren(element);
            element.Last.ForEach(WriteInsertion);
            WriteEnd();
        }

        element.After.ForEach(WriteInsertion);
    }

    private void WriteChildren(MarkupElement element)
    {
        foreach (var child in element.Children)
        {
            switch (child)
            {
                case MarkupText text:
                    SourceText.Append(_text, text.Text, inAttribute: false);
                    break;
                case MarkupTag place:
                    WriteInText(place.Tag, element);
                    break;
                case MarkupElement inner:
                    WriteElement(inner);
                    break;
            }

            NoteProperties(element, child);
        }
    }

    /// <summary>A run in which tags left nothing but its formatting is not written.</summary>
    private void NoteProperties(MarkupElement element, MarkupNode child)
    {
        if (element.IsWord("r") && child is MarkupElement { LocalName: "rPr" })
        {
            _open[^1] = _open[^1] with { Content = _text.Length };
        }
    }

    private void WriteInText(Tag tag, MarkupElement holder)
    {
        if (!tag.StaysInPlace)
        {
            return;
        }

        if (tag.SplitsUpTo is { } level)
        {
            WriteBetween(tag, level);
            return;
        }

        var isPlain = tag.Role == TagRole.Value && !holder.IsWord("t");
        WriteTag(tag, isPlain);
    }

    /// <summary>Closes what is open up to the level, writes the tag, and opens the same again.</summary>
    private void WriteBetween(Tag tag, MarkupElement level)
    {
        var reopened = new Stack<MarkupElement>();
        while (_open[^1].Element != level)
        {
            reopened.Push(_open[^1].Element);
            WriteEnd();
        }

        WriteTag(tag, isPlain: false);
        foreach (var element in reopened)
        {
            WriteStart(element);
            if (element.IsWord("r") && element.Element("rPr") is { } properties)
            {
                WriteElement(properties);
                NoteProperties(element, properties);
            }
        }
    }

    /// <summary>What is left of an element that vanishes: its tags, and its bookmarks.</summary>
    private void WriteVanished(MarkupElement element)
    {
        foreach (var child in element.Children)
        {
            if (child is MarkupTag { Tag: { StaysInPlace: true } tag })
            {
                WriteTag(tag, isPlain: false);
            }
            else if (child is MarkupElement { NamespaceUri: MarkupNames.Word, LocalName: "bookmarkStart" or "bookmarkEnd" } bookmark)
            {
                WriteElement(bookmark);
            }
            else if (child is MarkupElement inner)
            {
                inner.Before.ForEach(WriteInsertion);
                WriteVanished(inner);
                inner.After.ForEach(WriteInsertion);
            }
        }
    }

    private void WriteInsertion(Insertion insertion)
    {
        if (insertion.Tag is { } tag)
        {
            WriteTag(tag, isPlain: false);
        }
        else if (insertion.Marker is { } marker)
        {
            WriteMarker(marker);
        }
        else
        {
            SourceText.AppendMarkup(_text, insertion.Markup!);
        }
    }

    private void WriteTag(Tag tag, bool isPlain)
    {
        if (tag.Keyword is SpecialTag.RestartNumbers or SpecialTag.MergeCells)
        {
            WriteMarker(tag.Marker ?? NothingMarker.Instance);
            return;
        }

        if (isPlain)
        {
            WriteMarker(TextModeMarker.Plain);
        }

        var start = _text.Length;
        _text.Append(tag.Code);
        _map.Add(start, _text.Length, tag);
        if (isPlain)
        {
            WriteMarker(TextModeMarker.Run);
        }

        tag.Next.ForEach(WriteMarker);
    }

    private void WriteMarker(Marker marker)
    {
        if (!_markers.TryGetValue(marker, out var number))
        {
            number = _markers[marker] = _markers.Count;
        }

        _text.Append(CultureInfo.InvariantCulture, $"{{{{{PartSource.MarkerPrefix}{number}}}}}");
    }

    private void WriteStart(MarkupElement element)
    {
        var start = _text.Length;
        _text.Append('<').Append(element.Name);
        foreach (var attribute in element.Attributes)
        {
            _text.Append(' ').Append(attribute.Name).Append("=\"");
            WriteValue(attribute);
            _text.Append('"');
        }

        if (element.LocalName is "t" or "instrText" && element.NamespaceUri == MarkupNames.Word && element.Children.Exists(child => child is MarkupTag)
            && element.Attribute(MarkupNames.Xml, "space") is null)
        {
            _text.Append(" xml:space=\"preserve\"");
        }

        _text.Append('>');
        _open.Add((element, start, _text.Length, _text.Length));
    }

    private void WriteValue(MarkupAttribute attribute)
    {
        if (attribute.Pieces is null)
        {
            SourceText.Append(_text, attribute.Value, inAttribute: true);
            return;
        }

        foreach (var piece in attribute.Pieces)
        {
            if (piece.Tag is { } tag)
            {
                WriteTag(tag, tag.Role == TagRole.Value);
            }
            else if (piece.Marker is { } marker)
            {
                WriteMarker(marker);
            }
            else
            {
                SourceText.Append(_text, piece.Text!, inAttribute: true);
            }
        }
    }

    private void WriteEnd()
    {
        var (element, start, inner, content) = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        if (_text.Length == content && element.HeldTags && element.LocalName is "t" or "r" && element.NamespaceUri == MarkupNames.Word)
        {
            _text.Length = start;
        }
        else if (_text.Length == inner)
        {
            _text.Length--;
            _text.Append("/>");
        }
        else
        {
            _text.Append("</").Append(element.Name).Append('>');
        }
    }
}
