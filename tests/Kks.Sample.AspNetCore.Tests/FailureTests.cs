using System.Net;
using AplikasiDaerah.Data;
using Kks.Sample.AspNetCore.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Kks.Sample.AspNetCore.Tests;

public sealed class FailureTests
{
    [Fact]
    public async Task A_healthy_app_says_so()
    {
        await using var app = await RunningApp.StartAsync();

        Assert.Equal("Healthy", await app.Client.GetStringAsync(new Uri("/sehat", UriKind.Relative)));
    }

    [Theory]
    [InlineData("text/html,application/xhtml+xml,*/*;q=0.8", "Terjadi kesalahan")]
    [InlineData("application/json", "\"status\":500")]
    public async Task What_broke_is_logged_and_not_shown(string accept, string shown)
    {
        await using var app = await RunningApp.StartAsync(a => a.Services = s => s.AddSingleton<IUsulanStore>(new FailingStore()));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/tatanan/pasar") { Headers = { { "Accept", accept } } };

        using var answer = await app.Client.SendAsync(request);
        var body = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains(shown, body, StringComparison.Ordinal);
        Assert.DoesNotContain("InvalidOperationException", body, StringComparison.Ordinal);
        Assert.DoesNotContain(FailingStore.Secret, body, StringComparison.Ordinal);
        Assert.Contains(app.Log, line => line.StartsWith("Error:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_app_without_its_data_is_not_healthy()
    {
        await using var app = await RunningApp.StartAsync(a => a.Services = s => s.AddSingleton<IUsulanStore>(new FailingStore()));

        using var answer = await app.Client.GetAsync(new Uri("/sehat", UriKind.Relative));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.DoesNotContain(FailingStore.Secret, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/html", "text/html", "Halaman tidak ditemukan")]
    [InlineData("application/json", "application/problem+json", "\"status\":404")]
    [InlineData("*/*", "application/problem+json", "\"status\":404")]
    public async Task What_is_not_there_is_told_to_people_as_a_page_and_to_programs_as_problem_details(string accept, string type, string shown)
    {
        await using var app = await RunningApp.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/tatanan/tidak-ada") { Headers = { { "Accept", accept } } };

        using var answer = await app.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains(shown, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
