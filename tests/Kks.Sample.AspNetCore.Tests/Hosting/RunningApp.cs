using AplikasiDaerah;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kks.Sample.AspNetCore.Tests.Hosting;

/// <summary>The sample app, listening on a free port of this machine, with a data folder of its own that is removed at the end.</summary>
public sealed class RunningApp : IAsyncLifetime, IAsyncDisposable
{
    private readonly List<string> log = [];
    private WebApplication? app;

    /// <summary>Settings that differ from those the app comes with.</summary>
    public Dictionary<string, string?> Settings { get; } = [];

    /// <summary>Changes what the app is made of before it is built.</summary>
    public Action<IServiceCollection>? Services { get; set; }

    public string Folder { get; } = Directory.CreateTempSubdirectory("kks-app-").FullName;

    public Uri Address { get; private set; } = null!;

    public HttpClient Client { get; private set; } = null!;

    public IReadOnlyList<string> Log => log;

    public static async Task<RunningApp> StartAsync(Action<RunningApp>? change = null)
    {
        var app = new RunningApp();
        change?.Invoke(app);
        await app.InitializeAsync();
        return app;
    }

    public async Task InitializeAsync()
    {
        var options = new WebApplicationOptions
        {
            ApplicationName = "AplikasiDaerah",
            ContentRootPath = Repository.PathOf("samples/03-aspnetcore"),
            EnvironmentName = "Production",
        };
        app = Aplikasi.Bangun(options, Change);
        await app.StartAsync();
        Address = new Uri(app.Urls.Single());
        Client = MakeClient();
    }

    /// <summary>A client with cookies of its own, as another browser has; it follows no redirects.</summary>
    public HttpClient MakeClient() => new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Address };

    public T Service<T>()
        where T : notnull =>
        app!.Services.GetRequiredService<T>();

    /// <summary>Ends the app but keeps its data.</summary>
    public async Task StopAsync()
    {
        Client.Dispose();
        await app!.DisposeAsync();
    }

    public async Task DisposeAsync()
    {
        await StopAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }

    async ValueTask IAsyncDisposable.DisposeAsync() => await DisposeAsync();

    private void Change(WebApplicationBuilder builder)
    {
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Aplikasi:FolderData"] = Folder });
        builder.Configuration.AddInMemoryCollection(Settings);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<ILoggerProvider>(new ListLoggerProvider(log));
        Services?.Invoke(builder.Services);
    }
}
