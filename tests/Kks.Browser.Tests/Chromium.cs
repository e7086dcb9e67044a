using Kks.Sample.AspNetCore.Tests.Hosting;
using Microsoft.Playwright;

namespace Kks.Browser.Tests;

/// <summary>The Chromium of this machine without a window, and the sample app for it to open; nothing is downloaded.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>What is missing on this machine; null where the tests can run.</summary>
    internal static string? Missing { get; } = Find() is null ? "Not run: chromium not found. Install Chromium." : null;

    public RunningApp App { get; } = new();

    public async Task InitializeAsync()
    {
        if (Find() is not { } program)
        {
            return;
        }

        await App.InitializeAsync();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Headless = true, Args = ["--no-sandbox", "--disable-gpu"] });
    }

    /// <summary>A page of a fresh visitor.</summary>
    public async Task<IPage> OpenAsync(string address, int width = 1280, int height = 900, bool scripts = true)
    {
        var context = await (browser ?? throw new InvalidOperationException("Chromium is required and was not found.")).NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            JavaScriptEnabled = scripts,
            HasTouch = width < 500,
            Locale = "id-ID",
        });
        context.SetDefaultTimeout(90_000);
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(App.Address, address).ToString());
        return page;
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
            playwright!.Dispose();
            await App.DisposeAsync();
        }
    }

    private static string? Find()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator);
        return folders.SelectMany(f => new[] { "chromium", "chromium-browser", "google-chrome" }, Path.Combine).FirstOrDefault(File.Exists);
    }
}
