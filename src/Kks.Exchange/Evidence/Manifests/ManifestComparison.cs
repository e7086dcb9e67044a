using Kks.Model.Data;
using Kks.Model.Diagnostics;

namespace Kks.Exchange.Evidence.Manifests;

/// <summary>Manifest and report -> what differs.</summary>
internal static class ManifestComparison
{
    public static IReadOnlyList<Diagnostic> Compare(ManifestBukti before, SourceMap source, LaporanBukti now, DiagnosticBag bag)
    {
        var rows = now.Berkas.Where(row => row.Fakta is not null).ToDictionary(row => row.Nama, StringComparer.Ordinal);
        var known = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < before.Berkas.Count; i++)
        {
            var file = before.Berkas[i];
            known.Add(file.Nama);
            var path = FormattableString.Invariant($"berkas[{i}]");
            if (!rows.TryGetValue(file.Nama, out var row))
            {
                Report(bag, Severity.Warning, Moved(file, rows.Values) is { } place ? (BuktiCodes.Gone + ".pindah", [file.Nama, place]) : (BuktiCodes.Gone, [file.Nama]), source.Locate(path));
            }
            else if (!string.Equals(row.Fakta!.Sha256, file.Sha256, StringComparison.OrdinalIgnoreCase))
            {
                Report(bag, Severity.Warning, (BuktiCodes.Changed, [file.Nama, file.Ukuran, row.Fakta.Ukuran]), source.Locate(path));
            }
        }

        foreach (var name in rows.Keys.Where(name => !known.Contains(name)).Order(StringComparer.Ordinal))
        {
            Report(bag, Severity.Info, (BuktiCodes.Added, [name]), source.Locate("berkas"));
        }

        return bag.Items;
    }

    /// <summary>Where the same content lies now.</summary>
    private static string? Moved(BerkasManifest file, IEnumerable<BarisBukti> rows) =>
        rows.FirstOrDefault(row => string.Equals(row.Fakta!.Sha256, file.Sha256, StringComparison.OrdinalIgnoreCase))?.Nama;

    private static void Report(DiagnosticBag bag, Severity severity, (string Key, object?[] Arguments) what, SourceLocation? place) =>
        bag.Add(severity, what.Key, place, null, bag.Text(what.Key.Split('.')[0] + ".hint"), what.Arguments);
}
