namespace Kks.Browser.Tests;

/// <summary>A test that needs Chromium. Where it is missing the test is skipped and says so; with KKS_REQUIRE_BROWSER=1 it runs and fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("KKS_REQUIRE_BROWSER") != "1")
        {
            Skip = Chromium.Missing;
        }
    }
}
