using System.Net;
using Kks.Sample.AspNetCore.Tests.Hosting;

namespace Kks.Sample.AspNetCore.Tests;

public sealed class ConflictTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Who_saves_second_sees_the_other_answer_keeps_their_own_and_may_replace_it()
    {
        const string address = "/tatanan/pasar/ktr-pasar";
        using var other = app.MakeClient();
        var mine = await Form.GetAsync(app.Client, address);
        var theirs = await Form.GetAsync(other, address);
        theirs["narasi"] = "Narasi orang lain.";
        mine["narasi"] = "Narasi saya.";

        using var first = await theirs.SendAsync();
        using var second = await mine.SendAsync();
        var page = await second.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        Assert.Contains("Narasi orang lain.", page, StringComparison.Ordinal);
        Assert.Equal("Narasi orang lain.", (await Form.GetAsync(app.Client, address)).Fields["narasi"]);

        var again = Form.Parse(app.Client, address, page);
        Assert.Equal("Narasi saya.", again.Fields["narasi"]);
        using var third = await again.SendAsync();
        Assert.Equal(HttpStatusCode.Redirect, third.StatusCode);
        Assert.Equal("Narasi saya.", (await Form.GetAsync(app.Client, address)).Fields["narasi"]);
    }

    [Fact]
    public async Task Two_editors_of_different_indicators_are_not_in_each_others_way()
    {
        using var other = app.MakeClient();
        var mine = await Form.GetAsync(app.Client, "/tatanan/pasar/regulasi-pkl");
        var theirs = await Form.GetAsync(other, "/tatanan/pasar/regulasi-pasar-sehat");

        using var first = await theirs.SendAsync();
        using var second = await mine.SendAsync();

        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, second.StatusCode);
    }

    [Fact]
    public async Task Of_many_who_save_at_once_exactly_one_wins()
    {
        const string address = "/tatanan/pasar/air-bersih-pasar";
        var forms = new List<Form>();
        for (var i = 0; i < 8; i++)
        {
            var form = await Form.GetAsync(app.Client, address);
            form["narasi"] = $"Narasi ke-{i}.";
            forms.Add(form);
        }

        var answers = await Task.WhenAll(forms.Select(f => f.SendAsync()));

        Assert.Single(answers, a => a.StatusCode == HttpStatusCode.Redirect);
        Assert.Equal(7, answers.Count(a => a.StatusCode == HttpStatusCode.Conflict));
    }
}
