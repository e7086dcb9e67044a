using AplikasiDaerah.Data;
using AplikasiDaerah.Dokumen;
using AplikasiDaerah.Isian;
using AplikasiDaerah.Web;
using Kks.Model.Submissions;
using Kks.Reporting;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace AplikasiDaerah;

/// <summary>Puts the app together: settings -> services -> pipeline. Tests start it the same way as Program does.</summary>
public static class Aplikasi
{
    public static WebApplication Bangun(WebApplicationOptions options, Action<WebApplicationBuilder>? ubah = null)
    {
        var builder = WebApplication.CreateBuilder(options);
        ubah?.Invoke(builder);
        var setelan = builder.Configuration.GetSection(AplikasiOptions.Bagian).Get<AplikasiOptions>() ?? new();
        var folder = Path.GetFullPath(setelan.FolderData, builder.Environment.ContentRootPath);

        builder.Services.AddOptions<AplikasiOptions>().BindConfiguration(AplikasiOptions.Bagian).ValidateDataAnnotations().ValidateOnStart();
        AddData(builder.Services, folder);
        AddReporting(builder.Services);
        AddWeb(builder, setelan, folder);

        var app = builder.Build();
        Susun(app);
        return app;
    }

    private static void AddData(IServiceCollection services, string folder)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(new FolderAplikasi(folder));
        services.AddDbContextFactory<AplikasiDbContext>(db => db.UseSqlite($"Data Source={Path.Combine(folder, "usulan.db")}"));
        services.TryAddSingleton<IUsulanStore, SqliteUsulanStore>();
        services.AddSingleton<UsulanTerkini>();
        services.AddSingleton<IBuktiStore>(new FolderBuktiStore(folder));
        services.AddHostedService<DataAwal>();
    }

    private static void AddReporting(IServiceCollection services)
    {
        services.AddKksReporting();
        services.AddOptions<KksReportingOptions>().Configure<IBuktiStore, IOptions<AplikasiOptions>>((reporting, bukti, setelan) =>
            reporting.Rendering = new RenderingOptions { Bukti = bukti, Kertas = setelan.Value.Kertas });
        services.AddSingleton<PemeriksaIsian>();
    }

    private static void AddWeb(WebApplicationBuilder builder, AplikasiOptions setelan, string folder)
    {
        builder.WebHost.ConfigureKestrel(server => BatasAplikasi.Terapkan(server, setelan));
        builder.Services.AddDataProtection().SetApplicationName(nameof(AplikasiDaerah)).PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(folder, "kunci")));
        builder.Services.AddRazorPages();
        builder.Services.AddProblemDetails();
        builder.Services.AddHealthChecks().AddCheck<UsulanHealthCheck>("usulan");
        builder.Services.AddRateLimiter(limiter => BatasAplikasi.Terapkan(limiter, setelan));
        builder.Services.AddRequestTimeouts(timeouts => BatasAplikasi.Terapkan(timeouts, setelan));
    }

    private static void Susun(WebApplication app)
    {
        app.UseMiddleware<HeaderPengaman>();
        app.UseHalamanGalat();
        app.UseMiddleware<BatasBadan>();
        app.UseStaticFiles();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseRequestTimeouts();
        app.MapRazorPages().RequireRateLimiting(BatasAplikasi.Halaman);
        app.MapDokumen();
        app.MapHealthChecks("/sehat");
    }
}
