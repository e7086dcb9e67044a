using Kks.Model.Assessments;
using Kks.Model.Checks;
using Kks.Model.Instruments;
using Kks.Model.Submissions;
using Kks.Model.Validation;
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
    {
        Usulan = usulan;
        Instrumen = instrumen;
        Penilaian = penilaian;
        Options = options;
        DaerahName = $"{usulan.Daerah.Jenis} {usulan.Daerah.Nama}";
        Zona = ZonaWaktuDaerah.Find(usulan.Daerah.Kode, usulan.Daerah.Provinsi);
        foreach (var agency in usulan.PerangkatDaerah)
        {
            _agencies.TryAdd(agency.Kunci, agency);
        }

        foreach (var kind in instrumen.JenisBukti)
        {
            _evidenceKinds.TryAdd(kind.Kunci, kind.Nama);
        }
    }

    private IReadOnlyList<KewajibanPerangkatDaerah>? _owed;

    public Usulan Usulan { get; }

    public Instrumen Instrumen { get; }

    public Penilaian Penilaian { get; }

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

    /// <summary>What an agency owes. The checks run when first asked for; evidence files are not opened.</summary>
    public IReadOnlyList<KewajibanView> KewajibanOf(string agency) =>
        [.. (_owed ??= Owed()).FirstOrDefault(k => k.PerangkatDaerah?.Kunci == agency)?.Butir.Select(butir => new KewajibanView(butir)) ?? []];

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

    private IReadOnlyList<KewajibanPerangkatDaerah> Owed() =>
        DaftarKewajiban.Susun(new PemeriksaUsulan().Periksa(new UsulanValidator().Validate(Usulan, Instrumen)));
}
