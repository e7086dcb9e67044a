using AplikasiDaerah.Data;
using Kks.Model.Data;
using Kks.Model.Submissions;
using Kks.Sample.AspNetCore.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Kks.Sample.AspNetCore.Tests;

public sealed class FirstStartTests
{
    [Fact]
    public async Task The_sample_is_taken_in_whole_and_not_touched()
    {
        var before = Listing("samples/klungkung-2025");

        await using var app = await RunningApp.StartAsync();
        var state = await app.Service<UsulanTerkini>().BacaAsync(CancellationToken.None);

        var sample = UsulanReader.Read(Repository.PathOf("samples/klungkung-2025")).Value!;
        Assert.Equal(Text(sample), Text(state.Usulan));
        Assert.Equal(before, Listing("samples/klungkung-2025"));
        Assert.True(File.Exists(Path.Combine(app.Folder, "bukti", "pasar", "toilet-pasar.jpg")));
    }

    [Fact]
    public async Task What_was_saved_is_there_after_a_restart()
    {
        await using var app = await RunningApp.StartAsync();
        var form = await Form.GetAsync(app.Client, "/tatanan/pasar/ktr-pasar");
        form["narasi"] = "Bertahan.";
        using var answer = await form.SendAsync();
        await app.StopAsync();

        await app.InitializeAsync();

        Assert.Equal("Bertahan.", (await Form.GetAsync(app.Client, "/tatanan/pasar/ktr-pasar")).Fields["narasi"]);
    }

    [Fact]
    public async Task A_save_is_told_in_local_time_and_logged_without_what_was_typed()
    {
        await using var app = await RunningApp.StartAsync(a => a.Services = s => s.AddSingleton<TimeProvider>(new FixedTime()));
        var form = await Form.GetAsync(app.Client, "/tatanan/pasar/ktr-pasar");
        form["narasi"] = "Rahasia 4711.";

        using var answer = await form.SendAsync();

        Assert.Contains("Jawaban tersimpan pada 25 Agustus 2025 pukul 08.15 WITA.", await app.Client.GetStringAsync(answer.Headers.Location), StringComparison.Ordinal);
        Assert.Contains("Information: Answer pasar/ktr-pasar was saved as version 2.", app.Log);
        Assert.DoesNotContain(app.Log, line => line.Contains("4711", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Evidence_copied_by_half_is_copied_again()
    {
        await using var app = await RunningApp.StartAsync(a =>
        {
            Directory.CreateDirectory(Path.Combine(a.Folder, "bukti.baru", "pasar"));
            File.WriteAllText(Path.Combine(a.Folder, "bukti.baru", "pasar", "toilet-pasar.jpg"), "separuh");
        });

        Assert.Equal(
            await File.ReadAllBytesAsync(Repository.PathOf("samples/klungkung-2025/bukti/pasar/toilet-pasar.jpg")),
            await File.ReadAllBytesAsync(Path.Combine(app.Folder, "bukti", "pasar", "toilet-pasar.jpg")));
        Assert.False(Directory.Exists(Path.Combine(app.Folder, "bukti.baru")));
    }

    private static string Text(Usulan usulan) => DataWriter.Write(usulan, DataFormat.Yaml);

    private static List<string> Listing(string folder) =>
    [
        .. from file in new DirectoryInfo(Repository.PathOf(folder)).EnumerateFiles("*", SearchOption.AllDirectories)
           orderby file.FullName
           select $"{file.FullName} {file.Length} {file.LastWriteTimeUtc:O}",
    ];
}
