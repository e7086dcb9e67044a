using System.ComponentModel.DataAnnotations;
using Kks.Reporting;

namespace AplikasiDaerah;

/// <summary>The settings of the app, section <c>Aplikasi</c> of the configuration.</summary>
public sealed class AplikasiOptions
{
    public const string Bagian = "Aplikasi";

    /// <summary>Where the app keeps its data, relative to the content root. The only folder it writes to.</summary>
    [Required]
    public string FolderData { get; set; } = "data";

    /// <summary>The data folder that is taken in on the first start; it is only read.</summary>
    [Required]
    public string Contoh { get; set; } = "../klungkung-2025";

    /// <summary>The paper documents are printed on.</summary>
    public Kertas Kertas { get; set; } = Kertas.A4;

    /// <summary>The largest request body, in bytes.</summary>
    [Range(16 * 1024, 16 * 1024 * 1024)]
    public int BatasBadan { get; set; } = 256 * 1024;

    /// <summary>How many documents are made at the same time; each keeps a core busy and is held in memory until it is sent.</summary>
    [Range(1, 64)]
    public int DokumenBersamaan { get; set; } = 2;

    /// <summary>How many requests for documents may wait for their turn; one more is answered with 429.</summary>
    [Range(0, 1000)]
    public int DokumenMenunggu { get; set; } = 32;

    /// <summary>How many pages one address may ask for per second over a longer time; three times as many at once.</summary>
    [Range(1, 100_000)]
    public int HalamanPerDetik { get; set; } = 50;

    /// <summary>When a request is given up, in seconds; the set of all documents gets ten times as long.</summary>
    [Range(1, 600)]
    public int BatasWaktu { get; set; } = 30;
}
