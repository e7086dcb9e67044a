using Kks.Model.Assessments;
using Kks.Model.Instruments;
using Kks.Model.Submissions;
using Kks.Reporting.Indonesian;
using Kks.Reporting.Rendering;

namespace Kks.Reporting.Views;

/// <summary>What all views of one rendering share: the data, the options and the look-ups. For one rendering, not thread-safe.</summary>
internal sealed class ViewContext
{
    private static readonly string[] PictureExtensions = [".jpg", ".jpeg", ".png", ".gif"];

    private readonly Dictionary<string, PerangkatDaerah> _agencies = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> _evidenceKinds = new(StringComparer.Ordinal);

    public ViewContext(Usulan usulan, Instrumen instrumen, Penilaian penilaian, RenderingOptions options)
        : this(new SubmissionFacts(usulan, instrumen, penilaian), options)
    {
    }

    public ViewContext(SubmissionFacts facts, RenderingOptions options)
    {
        Facts = facts;
        Options = options;
        DaerahName = $"{Usulan.Daerah.Jenis} {Usulan.Daerah.Nama}";
        Zona = ZonaWaktuDaerah.Find(Usulan.Daerah.Kode, Usulan.Daerah.Provinsi);
        foreach (var agency in Usulan.PerangkatDaerah)
        {
            _agencies.TryAdd(agency.Kunci, agency);
        }

        foreach (var kind in Instrumen.JenisBukti)
        {
            _evidenceKinds.TryAdd(kind.Kunci, kind.Nama);
        }
    }

    public SubmissionFacts Facts { get; }

    public Usulan Usulan => Facts.Usulan;

    public Instrumen Instrumen => Facts.Instrumen;

    public Penilaian Penilaian => Facts.Penilaian;

    public RenderingOptions Options { get; }

    public string DaerahName { get; }

    public ZonaWaktu? Zona { get; }

    /// <summary>The documents of other packs that the rendering inserts.</summary>
    public PackDocuments Paket
    {
        get => field ??= new PackDocuments();
        private init;
    }

    /// <summary>The same for a document inside this one, whose pages are not those that were counted.</summary>
    public ViewContext Inside => Options.NomorHalaman is null
        ? this
        : field ??= new ViewContext(Usulan, Instrumen, Penilaian, Options with { NomorHalaman = null }) { Paket = Paket };

    public bool PersonalData => Options.DataPribadi == KebijakanDataPribadi.Cetak;

    public IReadOnlyList<TatananView> Tatanan => field ??= [.. Penilaian.Tatanan.Select(tatanan => new TatananView(this, tatanan))];

    /// <summary>What an agency owes.</summary>
    public IReadOnlyList<KewajibanView> KewajibanOf(string agency) =>
        [.. Facts.Owed.FirstOrDefault(k => k.PerangkatDaerah?.Kunci == agency)?.Butir.Select(butir => new KewajibanView(butir)) ?? []];

    /// <summary>The years of an answer's table: the edition's data years, else those the answer gives.</summary>
    public IReadOnlyList<int> Tahun(Jawaban? jawaban) => Instrumen.TahunData.Count > 0
        ? Instrumen.TahunData
        : [.. (jawaban?.Capaian ?? []).Select(capaian => capaian.Tahun).Distinct().Order()];

    public string JenisBukti(string kunci) => _evidenceKinds.GetValueOrDefault(kunci, kunci);

    public PerangkatDaerah? FindAgency(string? kunci) => kunci is null ? null : _agencies.GetValueOrDefault(kunci);

    public PerangkatDaerahView? Agency(string? kunci) => FindAgency(kunci) is { } agency ? new PerangkatDaerahView(this, agency) : null;

    public string? AgencyName(string? kunci) => FindAgency(kunci)?.Nama ?? kunci;

    public string? KategoriName(string? kunci) =>
        Instrumen.Penghargaan.Kategori.FirstOrDefault(kategori => kategori.Kunci == kunci)?.Nama ?? kunci;

    /// <summary>The indicators an agency answers, in one setting or in all.</summary>
    public IReadOnlyList<IndikatorView> IndikatorOf(string agency, string? tatanan) =>
    [
        .. Tatanan.Where(item => tatanan is null || item.Kunci == tatanan)
            .SelectMany(item => item.Indikator)
            .Where(indikator => indikator.PerangkatDaerah?.Kunci == agency),
    ];

    public IReadOnlyList<PerangkatDaerahView> AgenciesOf(PenilaianTatanan tatanan)
    {
        var keys = tatanan.Indikator.Select(indikator => indikator.Jawaban?.PerangkatDaerah).ToHashSet(StringComparer.Ordinal);
        return [.. Usulan.PerangkatDaerah.Where(agency => keys.Contains(agency.Kunci)).Select(agency => new PerangkatDaerahView(this, agency, tatanan.Tatanan.Kunci))];
    }

    /// <summary>Whether a piece of evidence is a picture to be shown.</summary>
    public static bool IsPhoto(Bukti bukti) => bukti.Foto is not null
        || (bukti.Jenis == "foto" && bukti.Berkas is { } file && PictureExtensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase));
}
