using System.Collections.Concurrent;

namespace Kks.Reporting.Packs;

/// <summary>The official template packs, embedded in this assembly. Each is compiled once, when it is first asked for. Thread-safe.</summary>
public static class OfficialPacks
{
    /// <summary>The id of the narrative per setting.</summary>
    public const string NarasiTatanan = "narasi-tatanan";

    /// <summary>The id of the narrative of the whole district, for verifiers.</summary>
    public const string NarasiVerifikasi = "narasi-verifikasi";

    /// <summary>The id of the general description with the forms of general data and ODF.</summary>
    public const string GambaranUmum = "gambaran-umum";

    /// <summary>The id of the document on the bodies of the programme.</summary>
    public const string Kelembagaan = "kelembagaan";

    /// <summary>The id of the recap of values.</summary>
    public const string RekapNilai = "rekap-nilai";

    /// <summary>The id of the work sheet per agency.</summary>
    public const string LembarKerja = "lembar-kerja";

    /// <summary>The id of the verification minutes.</summary>
    public const string BeritaAcara = "berita-acara";

    /// <summary>The id of the letter of proposal.</summary>
    public const string SuratUsulan = "surat-usulan";

    private static readonly ConcurrentDictionary<string, Lazy<TemplatePackResult>> Compiled = new(StringComparer.Ordinal);

    /// <summary>The ids of all official packs, sorted.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [
        .. typeof(OfficialPacks).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(EmbeddedPackFiles.Prefix, StringComparison.Ordinal) && name.EndsWith("/" + PackManifest.FileName, StringComparison.Ordinal))
            .Select(name => name[EmbeddedPackFiles.Prefix.Length..^(PackManifest.FileName.Length + 1)])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The files of an official pack, to copy and edit.</summary>
    /// <param name="id">The pack's id.</param>
    /// <returns>The path of every file, sorted; empty for an unknown id.</returns>
    public static IReadOnlyList<string> FilesOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var prefix = $"{EmbeddedPackFiles.Prefix}{id}/";
        return
        [
            .. typeof(OfficialPacks).Assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
                .Select(name => name[prefix.Length..])
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>The files of an official pack, to read.</summary>
    /// <param name="id">The pack's id.</param>
    public static IPackFiles Open(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return new EmbeddedPackFiles(id);
    }

    /// <summary>An official pack, compiled; an error for an unknown id.</summary>
    /// <param name="id">The pack's id.</param>
    public static TemplatePackResult Get(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Ids.Contains(id, StringComparer.Ordinal)
            ? Compiled.GetOrAdd(id, static key => new Lazy<TemplatePackResult>(() => TemplatePackReader.Read(new EmbeddedPackFiles(key)))).Value
            : TemplatePackReader.Unknown(id);
    }
}
