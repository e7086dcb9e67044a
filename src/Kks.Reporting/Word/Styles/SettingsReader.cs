using System.Xml.Linq;
using Kks.Reporting.Word.Packaging;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Styles;

/// <summary>Reads the settings of a reference document, without what would lead out of the document or ask the reader something.</summary>
internal static class SettingsReader
{
    private static readonly HashSet<string> LeftOut = ["attachedTemplate", "updateFields", "mailMerge", "rsids", "footnotePr", "endnotePr"];

    public static PackPart? Read(OfficePackage package)
    {
        if (package.RelatedTo(package.Body, "settings") is not { } path)
        {
            return null;
        }

        var settings = package.ReadXml(path)!;
        settings.Elements().Where(element => LeftOut.Contains(element.Name.LocalName)).Remove();
        return new PackPart("word/settings.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml", "settings", PartXml.Write(settings));
    }
}
