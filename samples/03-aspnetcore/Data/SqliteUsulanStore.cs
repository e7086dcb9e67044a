using Kks.Model.Data;
using Kks.Model.Submissions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AplikasiDaerah.Data;

/// <summary>Keeps the submission in SQLite: one row for the whole, one per answer, each as the JSON that Kks.Model reads and writes.</summary>
public sealed class SqliteUsulanStore(IDbContextFactory<AplikasiDbContext> contexts, TimeProvider time) : IUsulanStore
{
    private const int SqliteConstraint = 19;

    public async Task<int?> VersiAsync(CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await db.Usulan.Select(u => (int?)u.Versi).SingleOrDefaultAsync(cancellation);
    }

    public async Task<UsulanTersimpan> BacaAsync(CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var induk = await db.Usulan.AsNoTracking().SingleAsync(cancellation);
        var baris = await db.Jawaban.AsNoTracking().OrderBy(j => j.Urutan).ThenBy(j => j.Indikator).ToListAsync(cancellation);
        return new UsulanTersimpan(
            induk.Versi,
            Gabung(Read<Usulan>(induk.Isi), baris.ToLookup(b => b.Tatanan, b => Read<Jawaban>(b.Isi))),
            baris.ToDictionary(b => (b.Tatanan, b.Indikator), b => new VersiJawaban(b.Versi, b.Disimpan)));
    }

    public async Task IsiAsync(Usulan usulan, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(usulan);
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var induk = usulan with { Tatanan = [.. usulan.Tatanan.Select(t => t with { Indikator = [] })] };
        db.Usulan.Add(new UsulanRow { Isi = Write(induk), Versi = 1 });
        db.Jawaban.AddRange(
            usulan.Tatanan.SelectMany(t => t.Indikator, (t, jawaban) => (t.Kunci, jawaban)).Select((j, urutan) => Row(j.Kunci, j.jawaban, 1, urutan)));
        await db.SaveChangesAsync(cancellation);
    }

    public async Task<bool> SimpanAsync(string tatanan, Jawaban jawaban, int versi, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(jawaban);
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await TrackAsync(db, Row(tatanan, jawaban, versi + 1), cancellation);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException problem) when (problem is DbUpdateConcurrencyException or { InnerException: SqliteException { SqliteErrorCode: SqliteConstraint } })
        {
            return false;
        }

        await db.Usulan.ExecuteUpdateAsync(u => u.SetProperty(x => x.Versi, x => x.Versi + 1), cancellation);
        await transaction.CommitAsync(cancellation);
        return true;
    }

    private static async Task TrackAsync(AplikasiDbContext db, JawabanRow row, CancellationToken cancellation)
    {
        if (row.Versi == 1)
        {
            row.Urutan = 1 + (await db.Jawaban.MaxAsync(j => (int?)j.Urutan, cancellation) ?? -1);
            db.Jawaban.Add(row);
        }
        else
        {
            // The row is written only where the version is still the one that was read.
            var entry = db.Jawaban.Update(row);
            entry.Property(j => j.Versi).OriginalValue = row.Versi - 1;
            entry.Property(j => j.Urutan).IsModified = false;
        }
    }

    private static Usulan Gabung(Usulan induk, ILookup<string, Jawaban> jawaban)
    {
        var baru = jawaban.Select(g => g.Key).Except(induk.Tatanan.Select(t => t.Kunci)).Select(kunci => new JawabanTatanan { Kunci = kunci });
        return induk with { Tatanan = [.. induk.Tatanan.Concat(baru).Select(t => t with { Indikator = [.. jawaban[t.Kunci]] })] };
    }

    private JawabanRow Row(string tatanan, Jawaban jawaban, int versi, int urutan = 0) =>
        new() { Tatanan = tatanan, Indikator = jawaban.Kunci, Isi = Write(jawaban), Versi = versi, Urutan = urutan, Disimpan = time.GetUtcNow() };

    private static string Write<T>(T value)
        where T : class =>
        DataWriter.Write(value, DataFormat.Json);

    private static T Read<T>(string json)
        where T : class
    {
        var result = DataReader.Read<T>("usulan.db.json", json);
        return result.Value ?? throw new InvalidDataException(string.Join(Environment.NewLine, result.Diagnostics));
    }
}
