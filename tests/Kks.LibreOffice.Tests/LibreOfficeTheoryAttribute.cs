namespace Kks.LibreOffice.Tests;

/// <summary>A test that needs LibreOffice. Where it is missing the test is skipped and says so; with KKS_REQUIRE_LIBREOFFICE=1 it runs and fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LibreOfficeTheoryAttribute : TheoryAttribute
{
    /// <summary>Marks the test.</summary>
    /// <param name="calc">Whether it opens workbooks.</param>
    public LibreOfficeTheoryAttribute(bool calc = false)
    {
        if (Environment.GetEnvironmentVariable("KKS_REQUIRE_LIBREOFFICE") != "1")
        {
            Skip = calc ? Office.MissingCalc : Office.Missing;
        }
    }
}
