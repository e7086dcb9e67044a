using System.IO.Compression;
using Microsoft.Playwright;

namespace Kks.Browser.Tests;

public sealed class SampleAppTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Ktr = "/tatanan/pasar/ktr-pasar";

    [BrowserFact]
    public async Task An_answer_is_found_edited_and_saved_by_keyboard_alone()
    {
        var page = await chromium.OpenAsync("/");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Lompat ke isi", await FocusedTextAsync(page));
        Assert.True(await page.Locator(".lompat").EvaluateAsync<bool>("e => e.getBoundingClientRect().left >= 0"), "The skip link is seen once it has the focus.");
        await page.Keyboard.PressAsync("Enter");
        await TabToAsync(page, "4. Pasar");
        await EnterAsync(page, "**/tatanan/pasar");
        await TabToAsync(page, "Kawasan Tanpa Rokok");
        await EnterAsync(page, "**/ktr-pasar");

        await TabToIdAsync(page, "isian-opsi-mandiri");
        await page.Keyboard.PressAsync("ArrowDown");
        await TabToIdAsync(page, "isian-capaian-1-target");
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync("61,5");
        await TabToAsync(page, "Simpan");
        await EnterAsync(page, "**/ktr-pasar?tersimpan=ya");

        Assert.StartsWith("Jawaban tersimpan", await page.GetByRole(AriaRole.Status).First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("61,5", await page.Locator("#isian-capaian-1-target").InputValueAsync());
        Assert.True(await page.Locator("input[name='opsi.mandiri'][value='50']").IsCheckedAsync());
    }

    [BrowserFact]
    public async Task Whatever_has_the_focus_shows_it_and_is_not_covered()
    {
        var page = await chromium.OpenAsync("/tatanan/pasar/air-bersih-pasar", 390, 664);
        var seen = new HashSet<string>();
        for (var i = 0; i < 60; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            var id = await page.EvaluateAsync<string>("document.activeElement.id || document.activeElement.textContent.trim()");
            if (!seen.Add(id) || await page.EvaluateAsync<bool>("document.activeElement === document.body"))
            {
                break;
            }

            Assert.True(await page.EvaluateAsync<bool>("parseFloat(getComputedStyle(document.activeElement).outlineWidth) >= 2"), $"No outline: {id}");
            Assert.True(await page.EvaluateAsync<bool>(
                """
                (() => { const e = document.activeElement, r = e.getBoundingClientRect();
                return [0.1, 0.3, 0.5, 0.7, 0.9].some(part => {
                    const at = document.elementFromPoint(r.left + Math.min(r.width, 40) / 2, r.top + r.height * part);
                    return at !== null && e.contains(at); }); })()
                """), $"Covered: {id}");
        }

        Assert.True(seen.Count > 14, string.Join(", ", seen));
    }

    [BrowserFact]
    public async Task No_page_is_wider_than_a_phone()
    {
        foreach (var address in new[] { "/", "/tatanan/masyarakat-sehat-mandiri", Ktr, "/dokumen", "/tidak-ada" })
        {
            var page = await chromium.OpenAsync(address, 320, 640);
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= 320"), address);
        }
    }

    [BrowserFact]
    public async Task Mistakes_are_shown_while_one_types_and_go_when_mended()
    {
        var page = await chromium.OpenAsync("/tatanan/pasar/k3-pasar");
        var field = page.Locator("#isian-capaian-1-pembilang");
        var message = page.Locator("#pesan-isian-capaian-1-pembilang .error");

        await field.FillAsync("dua");
        await message.WaitForAsync();
        Assert.Contains("bukan angka", await message.InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal("true", await field.GetAttributeAsync("aria-invalid"));
        Assert.Equal("pesan-isian-capaian-1-pembilang", await field.GetAttributeAsync("aria-describedby"));
        Assert.NotEmpty(await page.Locator("#pengumuman").InnerTextAsync());

        await field.FillAsync("1");
        await message.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        Assert.Null(await field.GetAttributeAsync("aria-invalid"));
        Assert.Equal(new Uri(chromium.App.Address, "/tatanan/pasar/k3-pasar").ToString(), page.Url);
    }

    [BrowserFact]
    public async Task The_value_follows_the_option_at_once()
    {
        var page = await chromium.OpenAsync("/tatanan/perkantoran-perindustrian");
        await page.Locator(".daftar a").First.ClickAsync();
        var before = await page.Locator("#nilai-tatanan").InnerTextAsync();
        var other = page.Locator("input[name='opsi.mandiri']:not(:checked)").First;

        await other.CheckAsync();
        await page.WaitForFunctionAsync("before => document.getElementById('nilai-tatanan').textContent !== before", before);

        Assert.NotEqual(before, await page.Locator("#nilai-tatanan").InnerTextAsync());
    }

    [BrowserFact]
    public async Task Without_scripts_the_same_mistakes_come_with_the_answer()
    {
        var page = await chromium.OpenAsync("/tatanan/pasar/regulasi-pkl", scripts: false);
        await page.Locator("#isian-capaian-0-target").FillAsync("banyak");
        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).ClickAsync();

        Assert.Equal("Jawaban belum disimpan", await page.Locator("#judul-galat").InnerTextAsync());
        Assert.Contains("banyak", await page.Locator("#pesan-isian-capaian-0-target").InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_refused_answer_moves_the_focus_to_what_is_wrong()
    {
        var page = await chromium.OpenAsync("/tatanan/pasar/regulasi-pasar-sehat");
        await page.Locator("#isian-capaian-0-target").FillAsync("x");
        await page.Locator("#isian-capaian-0-target").PressAsync("Enter");
        await page.Locator("#galat").WaitForAsync();

        Assert.Equal("galat", await page.EvaluateAsync<string>("document.activeElement.id"));
        await page.Locator("#galat a").First.ClickAsync();
        Assert.Equal("isian-capaian-0-target", await page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [BrowserFact]
    public async Task A_document_is_downloaded_under_its_name_and_is_sound()
    {
        var page = await chromium.OpenAsync("/tatanan/pariwisata");
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByText("Unduh Narasi Tatanan").ClickAsync());

        Assert.EndsWith(".docx", download.SuggestedFilename, StringComparison.Ordinal);
        Assert.Contains("pariwisata", download.SuggestedFilename, StringComparison.Ordinal);
        using var zip = await ZipFile.OpenReadAsync(await download.PathAsync());
        Assert.NotNull(zip.GetEntry("word/document.xml"));
    }

    [BrowserFact]
    public async Task Text_stands_out_enough_from_what_is_behind_it()
    {
        foreach (var address in new[] { "/", "/tatanan/pasar", Ktr, "/dokumen" })
        {
            var page = await chromium.OpenAsync(address);
            Assert.Empty(await page.EvaluateAsync<string[]>(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "contrast.js"))));
        }
    }

    [BrowserFact]
    public async Task No_page_breaks_its_own_content_policy_or_logs_an_error()
    {
        var page = await chromium.OpenAsync("/");
        var errors = new List<string>();
        page.Console += (_, message) => errors.AddRange(message.Type == "error" ? [message.Text] : []);
        page.PageError += (_, error) => errors.Add(error);
        foreach (var address in new[] { "/", "/tatanan/pasar", Ktr, "/dokumen" })
        {
            await page.GotoAsync(new Uri(chromium.App.Address, address).ToString());
        }

        await page.GotoAsync(new Uri(chromium.App.Address, Ktr).ToString());
        await page.Locator("#isian-narasi").FillAsync("Diketik.");
        await page.WaitForResponseAsync(r => r.Url.EndsWith("handler=Periksa", StringComparison.Ordinal));
        Assert.Empty(errors);
    }

    private static async Task EnterAsync(IPage page, string address)
    {
        // Waiting begins before the key, since the page may be there before the next line.
        var arrival = page.WaitForURLAsync(address, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        await page.Keyboard.PressAsync("Enter");
        await arrival;
    }

    private static Task<string> FocusedTextAsync(IPage page) => page.EvaluateAsync<string>("document.activeElement.textContent.trim()");

    private static Task TabToAsync(IPage page, string text) => TabUntilAsync(page, text, async () => (await FocusedTextAsync(page)).Contains(text, StringComparison.Ordinal) && !await page.EvaluateAsync<bool>("document.activeElement.matches('body, main')"));

    private static Task TabToIdAsync(IPage page, string id) => TabUntilAsync(page, id, async () => await page.EvaluateAsync<string>("document.activeElement.id") == id);

    private static async Task TabUntilAsync(IPage page, string what, Func<Task<bool>> reached)
    {
        for (var i = 0; i < 80; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await reached())
            {
                return;
            }
        }

        Assert.Fail($"'{what}' cannot be reached with the Tab key.");
    }
}
