using System.Net;
using AplikasiDaerah.Data;
using Kks.Sample.AspNetCore.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Kks.Sample.AspNetCore.Tests;

public sealed class LimitTests
{
    [Fact]
    public async Task A_body_over_the_limit_is_refused_and_told_in_words()
    {
        await using var app = await RunningApp.StartAsync(a => a.Settings["Aplikasi:BatasBadan"] = "20000");
        var form = await Form.GetAsync(app.Client, "/tatanan/pasar/ktr-pasar");
        form["narasi"] = new string('x', 30_000);

        using var answer = await form.SendAsync();

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("Isian terlalu besar", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_does_not_say_its_length_is_cut_off_at_the_limit()
    {
        await using var app = await RunningApp.StartAsync(a => a.Settings["Aplikasi:BatasBadan"] = "20000");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/tatanan/pasar/ktr-pasar") { Content = new FormUrlEncodedContent([new("narasi", new string('x', 30_000))]) };
        request.Headers.TransferEncodingChunked = true;

        using var answer = await app.Client.SendAsync(request);

        Assert.True(answer.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge, answer.StatusCode.ToString());
    }

    [Fact]
    public async Task More_documents_at_once_than_allowed_are_refused_with_a_time_to_come_back()
    {
        await using var app = await RunningApp.StartAsync(a =>
        {
            a.Settings["Aplikasi:DokumenBersamaan"] = "1";
            a.Settings["Aplikasi:DokumenMenunggu"] = "0";
        });
        using var slow = await app.Client.GetAsync(new Uri("/dokumen/semua.zip", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);

        using var refused = await app.Client.GetAsync(new Uri("/dokumen/narasi-tatanan/pasar", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, slow.StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal(5, refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds);
        Assert.NotEmpty(await slow.Content.ReadAsByteArrayAsync());
        using var later = await app.Client.GetAsync(new Uri("/dokumen/narasi-tatanan/pasar", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, later.StatusCode);
    }

    [Fact]
    public async Task One_address_cannot_ask_for_pages_without_end()
    {
        await using var app = await RunningApp.StartAsync(a => a.Settings["Aplikasi:HalamanPerDetik"] = "1");

        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 40; i++)
        {
            using var answer = await app.Client.GetAsync(new Uri("/dokumen", UriKind.Relative));
            answers.Add(answer.StatusCode);
        }

        Assert.Equal(HttpStatusCode.OK, answers[0]);
        Assert.Contains(HttpStatusCode.TooManyRequests, answers);
    }

    [Fact]
    public async Task A_request_that_takes_too_long_is_given_up_and_told_in_words()
    {
        await using var app = await RunningApp.StartAsync(a =>
        {
            a.Settings["Aplikasi:BatasWaktu"] = "1";
            a.Services = s => s.AddSingleton<IUsulanStore>(new SlowStore());
        });
        using var request = new HttpRequestMessage(HttpMethod.Get, "/tatanan/pasar") { Headers = { { "Accept", "text/html" } } };

        using var answer = await app.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.GatewayTimeout, answer.StatusCode);
        Assert.Contains("Waktu habis", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_name_the_app_does_not_know_is_refused()
    {
        await using var app = await RunningApp.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "jahat.example" } };

        using var answer = await app.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }
}
