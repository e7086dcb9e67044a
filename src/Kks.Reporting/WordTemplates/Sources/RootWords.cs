using System.Text.RegularExpressions;
using System.Xml;
using Kks.Model.Packages;
using Kks.Reporting.Packs;
using Kks.Reporting.WordTemplates.Markup;
using Kks.Reporting.WordTemplates.Packaging;
using Kks.Reporting.WordTemplates.Tags;

namespace Kks.Reporting.WordTemplates.Sources;

/// <summary>Tells what a template is about by the words its tags begin with: whoever reads <c>tatanan</c> writes a document per setting.</summary>
internal static partial class RootWords
{
    private const int MostBytes = 64 * 1024 * 1024;

    private static readonly (string Word, SatuanDokumen Per)[] Subjects =
        [("tatanan", SatuanDokumen.Tatanan), ("badan", SatuanDokumen.Badan), ("perangkat_daerah", SatuanDokumen.PerangkatDaerah)];

    public static SatuanDokumen SubjectOf(Stream document)
    {
        try
        {
            using var copy = new MemoryStream();
            document.CopyTo(copy);
            if (copy.Length > MostBytes || OfficePackageGuard.Check(copy, "templat").Count > 0)
            {
                return SatuanDokumen.Daerah;
            }

            return SubjectOf(new TemplatePackage(copy.ToArray()));
        }
        catch (Exception failure) when (failure is InvalidDataException or XmlException)
        {
            // What is wrong with the document is said where it is compiled.
            return SatuanDokumen.Daerah;
        }
    }

    private static SatuanDokumen SubjectOf(TemplatePackage package)
    {
        var codes = package.Paths.Where(path => PartTypes.MayHoldTags(package.KindOf(path)) && !IsRefused(package, path)).SelectMany(path => CodesOf(package.ReadMarkup(path)!)).ToList();
        var own = codes.SelectMany(code => LoopVariable().Matches(code)).Select(match => match.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);
        var words = codes.SelectMany(code => Word().Matches(code)).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
        return Subjects.FirstOrDefault(subject => words.Contains(subject.Word) && !own.Contains(subject.Word), (Word: "", Per: SatuanDokumen.Daerah)).Per;
    }

    /// <summary>Whether a part will be refused unread for its many tags.</summary>
    private static bool IsRefused(TemplatePackage package, string path)
    {
        using var zip = package.Open();
        using var part = zip.GetEntry(path)!.Open();
        return BraceCount.IsTooHigh(part);
    }

    private static IEnumerable<string> CodesOf(MarkupElement root) => root.SelfAndDescendants()
        .SelectMany(element => element.Attributes.Select(attribute => attribute.Value).Append(TextOf(element)))
        .Where(text => text.Contains("{{", StringComparison.Ordinal))
        .SelectMany(TagScanner.Scan)
        .Select(span => span.Code);

    private static string TextOf(MarkupElement element) => element.LocalName == "p" ? ParagraphTexts.OfText(element).Text : "";

    [GeneratedRegex(@"\bfor\s+(?<name>[\p{L}_]\w*)\s+in\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LoopVariable();

    [GeneratedRegex(@"(?<![\w.$""])[a-z_]+(?!\w)", RegexOptions.None, 1000)]
    private static partial Regex Word();
}
