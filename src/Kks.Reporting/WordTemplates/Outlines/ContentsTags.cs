using System.Text.RegularExpressions;
using Kks.Reporting.WordTemplates.Structure;
using Kks.Reporting.WordTemplates.Tags;
using Kks.Templating;

namespace Kks.Reporting.WordTemplates.Outlines;

/// <summary>Tells which tags print contents lists.</summary>
internal static partial class ContentsTags
{
    /// <summary>Whether a tag prints a contents list for sure.</summary>
    public static bool IsList(Tag tag) => !tag.InAttribute && ListFunction().IsMatch(tag.Code);

    /// <summary>Whether a tag may print one: a value of the host's own, known only with the data.</summary>
    public static bool MayBeList(Tag tag, PrintedKind kind) => kind == PrintedKind.Unknown && !tag.InAttribute
        && tag.Holder.Ancestors().FirstOrDefault(element => element.IsWord("p")) is { } paragraph && ControlParagraphs.Content(paragraph) is [Markup.MarkupTag];

    [GeneratedRegex(@"\bdaftar_(isi|tabel|gambar|grafik|lampiran)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ListFunction();
}
