using Microsoft.EntityFrameworkCore;

namespace AplikasiDaerah.Data;

/// <summary>The tables of the app.</summary>
public sealed class AplikasiDbContext(DbContextOptions<AplikasiDbContext> options) : DbContext(options)
{
    public DbSet<UsulanRow> Usulan => Set<UsulanRow>();

    public DbSet<JawabanRow> Jawaban => Set<JawabanRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.Entity<UsulanRow>().ToTable("Usulan");
        modelBuilder.Entity<JawabanRow>(jawaban =>
        {
            jawaban.ToTable("Jawaban").HasKey(j => new { j.Tatanan, j.Indikator });
            jawaban.Property(j => j.Versi).IsConcurrencyToken();
        });
    }
}
