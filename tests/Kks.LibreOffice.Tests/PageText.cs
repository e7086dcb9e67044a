namespace Kks.LibreOffice.Tests;

/// <summary>The text of pages as tests read it.</summary>
internal static class PageText
{
    /// <summary>The text without the blanks that place it.</summary>
    public static string Unpadded(string text) => string.Join('\n', text.Split('\n').Select(line => line.Trim())) + "\n";
}
