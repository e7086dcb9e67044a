using System.Globalization;
using Kks.Model.Data;
using Kks.Model.Diagnostics;

namespace Kks.Exchange.Evidence.Manifests;

/// <summary>
/// Writes and compares the manifest of a data folder: report -> manifest -> file, and file + report -> what was added, changed or is gone.
/// Same evidence, same bytes. Thread-safe.
/// </summary>
public static class ManifestBuktiFile
{
    private const int Version = 1;

    /// <summary>The manifest of what a report found.</summary>
    /// <param name="laporan">The report.</param>
    /// <param name="edisi">The edition answered.</param>
    public static ManifestBukti Dari(LaporanBukti laporan, string edisi)
    {
        ArgumentNullException.ThrowIfNull(laporan);
        return new ManifestBukti
        {
            Versi = Version,
            Edisi = edisi,
            Berkas = [.. laporan.Berkas.Select(row => row.Fakta).OfType<FaktaBerkas>().Select(facts => new BerkasManifest
            {
                Nama = facts.Nama,
                Ukuran = facts.Ukuran,
                Sha256 = facts.Sha256,
                Halaman = facts.Pdf?.Halaman,
                Sidik = facts.Gambar?.Sidik,
            })],
        };
    }

    /// <summary>Writes a manifest as YAML, in place of the one that was there.</summary>
    /// <param name="path">The file.</param>
    /// <param name="manifest">The manifest.</param>
    /// <exception cref="IOException">The file could not be written; what was there is whole.</exception>
    /// <exception cref="UnauthorizedAccessException">Writing is not allowed there.</exception>
    public static void Tulis(string path, ManifestBukti manifest)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        AtomicFile.Write(path, stream => DataWriter.Write(manifest, DataFormat.Yaml, stream));
    }

    /// <summary>Compares a manifest with what is there now.</summary>
    /// <param name="path">The manifest's file.</param>
    /// <param name="laporan">The report of now.</param>
    /// <param name="culture">The language of the messages; Indonesian where null.</param>
    /// <returns>What was added, changed or is gone since, or why the manifest cannot be read; in the order of the names.</returns>
    public static IReadOnlyList<Diagnostic> Bandingkan(string path, LaporanBukti laporan, CultureInfo? culture = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(laporan);
        culture ??= CultureInfo.GetCultureInfo("id-ID");
        var bag = new DiagnosticBag(culture, BuktiMessages.Bukti);
        if (!File.Exists(path))
        {
            bag.Error(BuktiCodes.NoManifest, new SourceLocation(path.Replace('\\', '/')), null, bag.Text(BuktiCodes.NoManifest + ".hint"));
            return bag.Items;
        }

        var read = Read(path, culture);
        return read.Value is { } manifest ? [.. read.Diagnostics, .. ManifestComparison.Compare(manifest, read.Source, laporan, bag)] : read.Diagnostics;
    }

    private static DataResult<ManifestBukti> Read(string path, CultureInfo culture)
    {
        using var stream = File.OpenRead(path);
        return DataReader.Read<ManifestBukti>(path.Replace('\\', '/'), stream, DataReaderOptions.Default with { Culture = culture });
    }
}
