using DocumentFormat.OpenXml.Wordprocessing;

namespace Kks.ReferenceDocument;

/// <summary>The settings: Word 2013's layout rules, Indonesian marks for decimals and lists.</summary>
internal static class DocumentSettings
{
    private const string WordUri = "http://schemas.microsoft.com/office/word";

    public static Settings Build() => new(
        new Zoom { Percent = "100" },
        new DefaultTabStop { Val = 567 },
        new CharacterSpacingControl { Val = CharacterSpacingValues.DoNotCompress },
        new Compatibility(
            Setting(CompatSettingNameValues.CompatibilityMode, "15"),
            Setting(CompatSettingNameValues.OverrideTableStyleFontSizeAndJustification, "1"),
            Setting(CompatSettingNameValues.EnableOpenTypeFeatures, "1"),
            Setting(CompatSettingNameValues.DoNotFlipMirrorIndents, "1")),
        new ThemeFontLanguages { Val = "id-ID" },
        new DecimalSymbol { Val = "," },
        new ListSeparator { Val = ";" });

    private static CompatibilitySetting Setting(CompatSettingNameValues name, string value) =>
        new() { Name = name, Uri = WordUri, Val = value };
}
