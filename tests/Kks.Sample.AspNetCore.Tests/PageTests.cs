using System.Net;
using System.Text.RegularExpressions;
using Kks.Model.Instruments;
using Kks.Sample.AspNetCore.Tests.Hosting;

namespace Kks.Sample.AspNetCore.Tests;

public sealed partial class PageTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static readonly Instrumen Instrumen = KatalogInstrumen.Bawaan.Cari("2025")!;

    [Fact]
    public async Task The_first_page_shows_every_setting_with_value_and_completeness()
    {
        var page = await TextAsync("/");

        Assert.Equal(9, Instrumen.Tatanan.Count);
        Assert.All(Instrumen.Tatanan, tatanan => Assert.Contains($"href=\"/tatanan/{tatanan.Kunci}\"", page, StringComparison.Ordinal));
        Assert.Contains("<h1>Kabupaten Klungkung</h1>", page, StringComparison.Ordinal);
        Assert.Matches(@"Pasar</a></h3>\s*<dl>\s*<div><dt>Nilai</dt><dd class=""nilai"">88,46</dd></div>\s*<div><dt>Lengkap</dt><dd>8 dari 13 indikator</dd>", page);
    }

    [Fact]
    public async Task A_setting_shows_its_indicators_in_order_and_what_they_lack()
    {
        var page = await TextAsync("/tatanan/pasar");

        var links = Links().Matches(page).Select(m => m.Groups[1].Value).Where(l => l.StartsWith("/tatanan/pasar/", StringComparison.Ordinal));
        Assert.Equal(Instrumen.Tatanan.Single(t => t.Kunci == "pasar").Indikator.Select(i => $"/tatanan/pasar/{i.Kunci}"), links);
        Assert.Contains("Perlu dilengkapi: narasi belum ada", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_indicator_has_a_page_whose_form_holds_its_answer()
    {
        foreach (var tatanan in Instrumen.Tatanan)
        {
            foreach (var indikator in tatanan.Indikator)
            {
                var form = await Form.GetAsync(app.Client, $"/tatanan/{tatanan.Kunci}/{indikator.Kunci}");
                Assert.True(form.Fields.ContainsKey("opsi.mandiri"), indikator.Kunci);
                Assert.True(form.Fields.ContainsKey("capaian[1].penyebut"), indikator.Kunci);
            }
        }

        var ktr = await Form.GetAsync(app.Client, "/tatanan/pasar/ktr-pasar");
        Assert.Equal("100", ktr.Fields["opsi.mandiri"]);
        Assert.Equal("42,86", ktr.Fields["capaian[0].nilai"]);
        Assert.Equal("64,29", ktr.Fields["capaian[1].nilai"]);
        Assert.Equal("14", ktr.Fields["capaian[1].penyebut"]);
        Assert.Equal("diskopukmdag", ktr.Fields["perangkatDaerah"]);
        Assert.StartsWith("Pasar yang menerapkan kawasan tanpa rokok bertambah", ktr.Fields["narasi"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_link_and_every_file_a_page_names_is_there()
    {
        string[] pages = ["/", "/tatanan/pasar", "/tatanan/pasar/ktr-pasar", "/dokumen"];
        var found = new HashSet<string>();
        foreach (var page in pages)
        {
            found.UnionWith(Links().Matches(await TextAsync(page)).Select(m => m.Groups[1].Value).Where(l => l.StartsWith('/')));
        }

        Assert.True(found.Count > 50, $"{found.Count} links");
        Assert.Contains("/aplikasi.css", found);
        Assert.Contains("/isian.js", found);
        foreach (var link in found.Where(l => !l.EndsWith(".zip", StringComparison.Ordinal)))
        {
            using var response = await app.Client.GetAsync(new Uri(link, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{link}: {response.StatusCode}");
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/tatanan/pasar")]
    [InlineData("/tatanan/pasar/ktr-pasar")]
    [InlineData("/dokumen")]
    public async Task A_page_can_be_used_without_eyes_or_mouse(string address)
    {
        var page = await TextAsync(address);

        Assert.Contains("<html lang=\"id\">", page, StringComparison.Ordinal);
        Assert.Contains("<a class=\"lompat\" href=\"#isi\">", page, StringComparison.Ordinal);
        Assert.Contains("name=\"viewport\"", page, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(page, "<h1>"));
        Assert.DoesNotContain("user-scalable", page, StringComparison.Ordinal);
        var ids = Ids().Matches(page).Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
        foreach (Match field in Fields().Matches(page))
        {
            Assert.Contains($"<label for=\"{field.Groups[2].Value}\"", page, StringComparison.Ordinal);
        }

        foreach (Match reference in References().Matches(page))
        {
            Assert.All(reference.Groups[1].Value.Split(' '), id => Assert.Contains(id, ids));
        }
    }

    [Fact]
    public async Task A_page_allows_a_browser_no_more_than_it_needs()
    {
        using var newcomer = app.MakeClient();
        using var response = await newcomer.GetAsync(new Uri("/tatanan/pasar/ktr-pasar", UriKind.Relative));
        var page = await response.Content.ReadAsStringAsync();

        Assert.Contains("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.False(response.Headers.Contains("Server"));
        Assert.All(response.Headers.GetValues("Set-Cookie"), cookie => Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotMatch(@"<script(?![^>]*src=)|\son[a-z]+=|\sstyle=", page);
    }

    private async Task<string> TextAsync(string address) => await app.Client.GetStringAsync(new Uri(address, UriKind.Relative));

    [GeneratedRegex("(?:href|src)=\"([^\"#]+)\"")]
    private static partial Regex Links();

    [GeneratedRegex(" id=\"([^\"]+)\"")]
    private static partial Regex Ids();

    [GeneratedRegex("<(input type=\"radio\"|input(?! type=\"hidden\"| name=\"__)|textarea|select) id=\"([^\"]+)\"")]
    private static partial Regex Fields();

    [GeneratedRegex("aria-(?:describedby|labelledby)=\"([^\"]+)\"")]
    private static partial Regex References();
}
