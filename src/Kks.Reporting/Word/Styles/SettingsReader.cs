using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Kks.Reporting.Word.Styles;

/// <summary>Reads the settings of a reference document, without what would lead out of the document or ask the reader something.</summary>
internal static class SettingsReader
{
    public static PackPart? Read(MainDocumentPart main)
    {
        if (main.DocumentSettingsPart?.Settings is not { } settings)
        {
            return null;
        }

        var copy = (Settings)settings.CloneNode(true);
        copy.RemoveAllChildren<AttachedTemplate>();
        copy.RemoveAllChildren<UpdateFieldsOnOpen>();
        copy.RemoveAllChildren<MailMerge>();
        copy.RemoveAllChildren<Rsids>();
        copy.RemoveAllChildren<FootnoteDocumentWideProperties>();
        copy.RemoveAllChildren<EndnoteDocumentWideProperties>();
        return new PackPart(
            "word/settings.xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",
            "settings",
            Encoding.UTF8.GetBytes(copy.OuterXml));
    }
}
