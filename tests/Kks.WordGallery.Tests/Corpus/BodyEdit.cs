using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Kks.WordGallery.Tests.Corpus;

/// <summary>Changes the main part of a document, whatever it is called and however it is encoded, and leaves the rest as it is.</summary>
internal static class BodyEdit
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The document with a paragraph before everything in its body and one after.</summary>
    public static byte[] Between(byte[] document, string first, string last) => Edit(document, main =>
    {
        var body = main.Root!.Element(W + "body")!;
        body.AddFirst(Paragraph(first));
        if (body.Element(W + "sectPr") is { } section) section.AddBeforeSelf(Paragraph(last));
        else body.Add(Paragraph(last));
    });

    /// <summary>The document with another text in one place.</summary>
    public static byte[] Replace(byte[] document, string text, string other) =>
        Edit(document, main => main.Descendants(W + "t").Single(run => run.Value.Contains(text, StringComparison.Ordinal)).Value = other);

    /// <summary>The text of the main part, run after run.</summary>
    public static string TextOf(byte[] document) => string.Concat(MainOf(document).Descendants(W + "t").Select(run => run.Value));

    /// <summary>The text of the main part without the results of fields, which every program counts anew.</summary>
    public static string ProseOf(byte[] document)
    {
        var (text, results) = (new StringBuilder(), 0);
        foreach (var element in MainOf(document).Descendants())
        {
            if (element.Name == W + "fldChar")
            {
                results += (string?)element.Attribute(W + "fldCharType") switch { "separate" => 1, "end" => -1, _ => 0 };
            }
            else if (element.Name == W + "t" && results <= 0)
            {
                text.Append(element.Value);
            }
        }

        return text.ToString();
    }

    /// <summary>The document without the entries of contents lists and the bookmarks they lead to, which are made anew; any other document as it is.</summary>
    public static byte[] WithoutContents(byte[] document) => Edit(document, main =>
    {
        var codes = main.Descendants(W + "instrText").Where(code => code.Value.TrimStart().StartsWith("TOC ", StringComparison.Ordinal)).ToList();
        foreach (var first in codes.Select(code => code.Ancestors(W + "p").First()).ToList())
        {
            var depth = 0;
            foreach (var paragraph in first.ElementsAfterSelf().Prepend(first).ToList())
            {
                depth += paragraph.Descendants(W + "fldChar").Sum(mark => (string?)mark.Attribute(W + "fldCharType") switch { "begin" => 1, "end" => -1, _ => 0 });
                paragraph.Remove();
                if (depth == 0) break;
            }
        }

        foreach (var start in codes.Count == 0 ? [] : main.Descendants(W + "bookmarkStart").Where(mark => ((string?)mark.Attribute(W + "name"))?.StartsWith("_Toc", StringComparison.Ordinal) == true).ToList())
        {
            main.Descendants(W + "bookmarkEnd").Where(end => (string?)end.Attribute(W + "id") == (string?)start.Attribute(W + "id")).Remove();
            start.Remove();
        }
    });

    /// <summary>The document without the numbers of captions, which count on in a loop, and what refers to them.</summary>
    public static byte[] WithoutCounts(byte[] document) => Edit(document, main =>
    {
        foreach (var code in main.Descendants(W + "instrText").Where(code => code.Value.Trim().Split(' ')[0] is "SEQ" or "REF").ToList())
        {
            code.Parent!.ElementsAfterSelf().TakeWhile(run => !run.Elements(W + "fldChar").Any(mark => (string?)mark.Attribute(W + "fldCharType") == "end")).Elements(W + "t").Remove();
        }
    });

    /// <summary>The main part.</summary>
    public static XDocument MainOf(byte[] document)
    {
        using var zip = new ZipArchive(new MemoryStream(document));
        return Load(Find(zip));
    }

    private static XElement Paragraph(string text) => new(W + "p", new XElement(W + "r", new XElement(W + "t", text)));

    private static byte[] Edit(byte[] document, Action<XDocument> change)
    {
        var stream = new MemoryStream();
        stream.Write(document);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = Find(zip);
            var main = Load(entry);
            change(main);
            entry.Delete();
            using var target = zip.CreateEntry(entry.FullName).Open();
            main.Save(target, SaveOptions.DisableFormatting);
        }

        return stream.ToArray();
    }

    private static ZipArchiveEntry Find(ZipArchive zip) =>
        zip.Entries.Single(entry => entry.FullName is "word/document.xml" or "word/document2.xml");

    private static XDocument Load(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace);
    }
}
