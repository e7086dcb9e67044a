using AplikasiDaerah.Web;
using Kks.Model.Submissions;
using Kks.Model.Validation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace AplikasiDaerah.Data;

/// <summary>
/// On the first start: data folder of the sample -> checked -> evidence copied, submission taken into the database. Later starts
/// find the submission and change nothing. The sample itself is only read.
/// </summary>
public sealed class DataAwal(
    IDbContextFactory<AplikasiDbContext> contexts,
    IUsulanStore store,
    FolderAplikasi folder,
    IHostEnvironment environment,
    IOptions<AplikasiOptions> options,
    ILogger<DataAwal> logger) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder.Path);
        await using (var db = await contexts.CreateDbContextAsync(cancellationToken))
        {
            await db.Database.EnsureCreatedAsync(cancellationToken);
        }

        if (await store.VersiAsync(cancellationToken) is null)
        {
            var contoh = Path.GetFullPath(options.Value.Contoh, environment.ContentRootPath);
            var usulan = Load(contoh);
            CopyBukti(contoh);
            await store.IsiAsync(usulan, cancellationToken);
            logger.DataTaken(contoh, folder.Path);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static Usulan Load(string contoh)
    {
        var result = UsulanLoader.Load(contoh);
        return result.Valid?.Usulan ?? throw new InvalidDataException(string.Join(Environment.NewLine, result.Diagnostics));
    }

    /// <summary>Copies the evidence beside its goal and then renames it, so that a start that was cut off is simply repeated.</summary>
    private void CopyBukti(string contoh)
    {
        var from = Path.Combine(contoh, FolderBuktiStore.Subfolder);
        var to = Path.Combine(folder.Path, FolderBuktiStore.Subfolder);
        if (!Directory.Exists(from) || Directory.Exists(to))
        {
            return;
        }

        var draft = Directory.CreateDirectory(to + ".baru").FullName;
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(draft, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }

        Directory.Move(draft, to);
    }
}
