using System.Net;
using AplikasiDaerah.Data;
using Kks.Model.Data;
using Kks.Model.Submissions;
using Kks.Sample.AspNetCore.Tests.Hosting;

namespace Kks.Sample.AspNetCore.Tests;

public sealed class EditTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task An_edited_answer_is_saved_seen_and_printed()
    {
        var form = await Form.GetAsync(app.Client, "/tatanan/pasar/k3-pasar");
        form["opsi.mandiri"] = "50";
        form["capaian[1].nilai"] = "";
        form["capaian[1].pembilang"] = "10";
        form["capaian[1].penyebut"] = "14";
        form["narasi"] = "Kalimat uji <b>tebal</b> & {{ tanda }} nomor 4711.\r\n\r\nAlinea kedua.";
        form["capaian[1].target"] = "71,5";

        using var answer = await form.SendAsync();

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var page = await app.Client.GetStringAsync(answer.Headers.Location);
        Assert.Contains("Jawaban tersimpan pada", page, StringComparison.Ordinal);
        var again = Form.Parse(app.Client, "/tatanan/pasar/k3-pasar", page);
        Assert.Equal("50", again.Fields["opsi.mandiri"]);
        Assert.Equal("71,5", again.Fields["capaian[1].target"]);
        Assert.Equal("Kalimat uji <b>tebal</b> & {{ tanda }} nomor 4711.\n\nAlinea kedua.", again.Fields["narasi"].ReplaceLineEndings("\n"));
        Assert.Contains("nomor 4711", Docx.TextOf(await app.Client.GetByteArrayAsync(new Uri("/dokumen/narasi-tatanan/pasar", UriKind.Relative))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_saved_answer_changes_the_value_of_its_setting()
    {
        var form = await Form.GetAsync(app.Client, "/tatanan/perlindungan-sosial/" + await FirstIndicatorAsync("perlindungan-sosial"));
        var before = await SettingAsync("perlindungan-sosial");
        form["opsi.mandiri"] = "0";

        using var answer = await form.SendAsync();

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.NotEqual(before, await SettingAsync("perlindungan-sosial"));
    }

    [Fact]
    public async Task Saving_without_a_change_changes_nothing_but_the_version()
    {
        foreach (var key in new[] { "regulasi-pasar-sehat", "ktr-pasar", "regulasi-pkl" })
        {
            var before = await AnswerAsync("pasar", key);
            using var answer = await (await Form.GetAsync(app.Client, $"/tatanan/pasar/{key}")).SendAsync();

            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            Assert.Equal(Text(before), Text(await AnswerAsync("pasar", key)));
        }
    }

    [Fact]
    public async Task Wrong_input_is_refused_with_every_mistake_at_its_field_and_nothing_lost()
    {
        var address = "/tatanan/pasar/air-bersih-pasar";
        var form = await Form.GetAsync(app.Client, address);
        form["capaian[0].target"] = "banyak";
        form["capaian[1].pembilang"] = "15";
        form["capaian[1].penyebut"] = "14";
        form["capaian[1].nilai"] = "101";
        form["narasi"] = "Jangan hilang.";

        using var answer = await form.SendAsync();
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Jawaban belum disimpan", page, StringComparison.Ordinal);
        Assert.Contains("role=\"alert\"", page, StringComparison.Ordinal);
        foreach (var id in new[] { "capaian-0-target", "capaian-1-nilai", "capaian-1-pembilang" })
        {
            Assert.Matches($"id=\"isian-{id}\"[^>]*aria-invalid=\"true\"", page);
            Assert.Matches($"id=\"pesan-isian-{id}\"[^>]*><li class=\"error\">", page);
            Assert.Contains($"href=\"#isian-{id}\"", page, StringComparison.Ordinal);
        }

        Assert.Equal("Jangan hilang.", Form.Parse(app.Client, address, page).Fields["narasi"]);
        Assert.Equal("banyak", Form.Parse(app.Client, address, page).Fields["capaian[0].target"]);
        Assert.DoesNotContain("Jangan hilang.", await app.Client.GetStringAsync(new Uri(address, UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_option_or_agency_nobody_offered_is_refused()
    {
        var form = await Form.GetAsync(app.Client, "/tatanan/pasar/regulasi-pkl");
        form["opsi.mandiri"] = "75";
        form["perangkatDaerah"] = "dinas-khayal";

        using var answer = await form.SendAsync();
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Matches("id=\"pesan-isian-opsi-mandiri\"[^>]*><li class=\"error\">", page);
        Assert.Matches("id=\"pesan-isian-perangkatDaerah\"[^>]*><li class=\"error\">", page);
    }

    [Fact]
    public async Task An_unanswered_indicator_can_be_answered_and_an_answer_emptied()
    {
        var (tatanan, indikator) = await UnansweredAsync();
        var form = await Form.GetAsync(app.Client, $"/tatanan/{tatanan}/{indikator}");
        Assert.Equal("", form.Fields["opsi.mandiri"]);
        form["narasi"] = "Jawaban pertama.";
        using var first = await form.SendAsync();
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Equal("Jawaban pertama.", (await AnswerAsync(tatanan, indikator))!.Narasi);

        var again = await Form.GetAsync(app.Client, $"/tatanan/{tatanan}/{indikator}");
        again["narasi"] = "   ";
        using var second = await again.SendAsync();
        Assert.Equal(HttpStatusCode.Redirect, second.StatusCode);
        Assert.Null((await AnswerAsync(tatanan, indikator))!.Narasi);
    }

    [Theory]
    [InlineData("narasi", "nol \0 kendali \u0001 separuh \ud800 arah \u202e")]
    [InlineData("narasi", "{{ include 'x' }} {{ for i in 1..100000000 }}a{{ end }} ]]> </w:t> \\u0000")]
    [InlineData("perangkatDaerah", "\"}],\"edisi\":\"1\"")]
    [InlineData("opsi.mandiri", "1e999999999")]
    [InlineData("capaian[0].nilai", "NaN")]
    [InlineData("capaian[0].nilai", "[1,2]")]
    [InlineData("versi", "2147483647")]
    [InlineData("versi", "-1")]
    [InlineData("versi", "x")]
    public async Task Hostile_input_is_saved_as_it_is_or_refused_and_documents_are_still_made(string field, string value)
    {
        var form = await Form.GetAsync(app.Client, "/tatanan/pariwisata/" + await FirstIndicatorAsync("pariwisata"));
        form[field] = value;
        form.Fields["capaian[999].nilai"] = "1";

        using var answer = await form.SendAsync();
        using var document = await app.Client.GetAsync(new Uri("/dokumen/narasi-tatanan/pariwisata", UriKind.Relative));

        Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.Redirect, HttpStatusCode.UnprocessableEntity, HttpStatusCode.Conflict, HttpStatusCode.BadRequest });
        Assert.Equal(HttpStatusCode.OK, document.StatusCode);
        Assert.NotEmpty(Docx.TextOf(await document.Content.ReadAsByteArrayAsync()));
    }

    private static string? Text(Jawaban? jawaban) => jawaban is null ? null : DataWriter.Write(jawaban with { Narasi = jawaban.Narasi?.Trim() }, DataFormat.Yaml);

    private async Task<string> FirstIndicatorAsync(string tatanan) =>
        (await StateAsync()).Tatanan(tatanan)!.Indikator.First(i => i.Nilai.Mandiri == 100).Indikator.Kunci;

    private async Task<decimal?> SettingAsync(string tatanan) => (await StateAsync()).Tatanan(tatanan)!.Nilai.Mandiri;

    private async Task<Jawaban?> AnswerAsync(string tatanan, string indikator) =>
        (await StateAsync()).Tatanan(tatanan)!.Indikator.Single(i => i.Indikator.Kunci == indikator).Jawaban;

    private async Task<(string Tatanan, string Indikator)> UnansweredAsync() =>
        (from t in (await StateAsync()).Penilaian.Tatanan from i in t.Indikator where !i.AdaOpsi select (t.Tatanan.Kunci, i.Indikator.Kunci)).First();

    private Task<Keadaan> StateAsync() => app.Service<UsulanTerkini>().BacaAsync(CancellationToken.None);
}
