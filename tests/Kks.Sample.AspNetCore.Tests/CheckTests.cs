using System.Net;
using System.Text.Json;
using Kks.Sample.AspNetCore.Tests.Hosting;

namespace Kks.Sample.AspNetCore.Tests;

/// <summary>What the script on the page asks while somebody types.</summary>
public sealed class CheckTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string Address = "/tatanan/pasar/ktr-pasar";

    [Fact]
    public async Task A_mistake_comes_back_with_code_field_and_message()
    {
        var form = await Form.GetAsync(app.Client, Address);
        form["capaian[1].pembilang"] = "20";

        var result = await CheckAsync(form);

        var finding = Findings(result).Single(f => f.GetProperty("tingkat").GetString() == "error");
        Assert.Equal("KKS1227", finding.GetProperty("kode").GetString());
        Assert.Equal("capaian[1].pembilang", finding.GetProperty("isian").GetString());
        Assert.Contains("20", finding.GetProperty("pesan").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("capaian[0].nilai", "4o", "KKS1104")]
    [InlineData("capaian[0].nilai", "-5", "KKS1226")]
    [InlineData("capaian[1].nilai", "150", "KKS1225")]
    [InlineData("capaian[1].penyebut", "0", "KKS1229")]
    [InlineData("capaian[1].target", "", "KKS1224")]
    [InlineData("capaian[1].nilai", "9999999999999999999999999999999999999999", "KKS1105")]
    [InlineData("narasi", "", "KKS1212")]
    [InlineData("opsi.mandiri", "", "KKS1211")]
    [InlineData("opsi.mandiri", "0", "KKS1232")]
    public async Task The_validators_of_the_library_speak(string field, string typed, string code)
    {
        var form = await Form.GetAsync(app.Client, Address);
        form[field] = typed;

        var found = Findings(await CheckAsync(form)).Select(f => (f.GetProperty("kode").GetString(), f.GetProperty("isian").GetString()));

        Assert.Contains((code, field), found);
    }

    [Fact]
    public async Task The_value_is_that_of_what_has_been_typed()
    {
        var form = await Form.GetAsync(app.Client, Address);
        form["opsi.mandiri"] = "50";

        var result = await CheckAsync(form);

        Assert.Equal("50", result.GetProperty("nilai").GetString());
        Assert.Equal("84,62", result.GetProperty("nilaiTatanan").GetString());
    }

    [Fact]
    public async Task Checking_saves_nothing()
    {
        var form = await Form.GetAsync(app.Client, Address);
        form["narasi"] = "Hanya diketik.";

        await CheckAsync(form);

        Assert.DoesNotContain("Hanya diketik.", await app.Client.GetStringAsync(new Uri(Address, UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        var form = await Form.GetAsync(app.Client, Address);
        form.Fields.Remove("__RequestVerificationToken");

        using var check = await form.SendAsync("?handler=Periksa", "application/json");
        using var save = await form.SendAsync();

        Assert.Equal(HttpStatusCode.BadRequest, check.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, save.StatusCode);
    }

    private static JsonElement.ArrayEnumerator Findings(JsonElement result) => result.GetProperty("temuan").EnumerateArray();

    private static async Task<JsonElement> CheckAsync(Form form)
    {
        using var answer = await form.SendAsync("?handler=Periksa", "application/json");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var document = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return document.RootElement.Clone();
    }
}
