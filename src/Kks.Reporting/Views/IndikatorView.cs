using System.ComponentModel;
using System.Globalization;
using Kks.Model.Assessments;
using Kks.Model.Submissions;
using Kks.Reporting.Indonesian;
using Kks.Reporting.Narratives;
using Kks.Reporting.Rendering;

namespace Kks.Reporting.Views;

/// <summary>An indicator with its answer (<i>indikator</i>).</summary>
public sealed class IndikatorView
{
    private readonly PenilaianIndikator _penilaian;

    private readonly ViewContext _context;

    private readonly SatuanTeks _satuan;

    private readonly NarrativeFacts _facts;

    internal IndikatorView(ViewContext context, PenilaianIndikator penilaian, int nomorTatanan, string sebutan = "indikator")
    {
        _context = context;
        _penilaian = penilaian;
        _satuan = new SatuanTeks(penilaian.Indikator.Satuan);
        _facts = new NarrativeFacts
        {
            Daerah = context.DaerahName,
            TahunData = context.Instrumen.TahunData,
            Penilaian = penilaian,
            Sebutan = sebutan,
            PerangkatDaerah = context.FindAgency(penilaian.Jawaban?.PerangkatDaerah),
        };
        NomorLengkap = string.Create(CultureInfo.InvariantCulture, $"{nomorTatanan}.{penilaian.Indikator.Nomor}");
    }

    /// <summary>The number the edition prints.</summary>
    [Description("Nomor indikator")]
    public int Nomor => _penilaian.Indikator.Nomor;

    /// <summary>The setting's number and the indicator's.</summary>
    [Description("Nomor tatanan dan nomor indikator, misalnya 4.12")]
    public string NomorLengkap { get; }

    /// <summary>The key.</summary>
    [Description("Kunci indikator")]
    public string Kunci => _penilaian.Indikator.Kunci;

    /// <summary>The official title.</summary>
    [Description("Judul resmi")]
    public string Nama => _penilaian.Indikator.Nama;

    /// <summary>What is measured.</summary>
    [Description("Apa yang diukur")]
    public string Ringkasan => _penilaian.Indikator.Ringkasan;

    /// <summary>The unit; null for a qualitative indicator.</summary>
    [Description("Satuan; kosong untuk indikator kualitatif")]
    public string? Satuan => _penilaian.Indikator.Satuan;

    /// <summary>What the numerator counts.</summary>
    [Description("Apa yang dihitung pembilang")]
    public string? Pembilang => _penilaian.Indikator.Pembilang;

    /// <summary>What the denominator counts.</summary>
    [Description("Apa yang dihitung penyebut")]
    public string? Penyebut => _penilaian.Indikator.Penyebut;

    /// <summary>Whether it is measured in numbers or has some.</summary>
    [Description("Apakah diukur dengan angka atau sudah berangka")]
    public bool Berangka => _penilaian.PerluCapaian || (_penilaian.Jawaban?.Capaian.Count ?? 0) > 0;

    /// <summary>Who holds the data.</summary>
    [Description("Pemilik data menurut instrumen")]
    public IReadOnlyList<string> SumberData => _penilaian.Indikator.SumberData;

    /// <summary>The systems the data comes from.</summary>
    [Description("Aplikasi sumber data")]
    public IReadOnlyList<string> Aplikasi => _penilaian.Indikator.Aplikasi;

    /// <summary>Whether the district answers it at all.</summary>
    [Description("Apakah indikator ini dijawab")]
    public bool Dijawab => _penilaian.Jawaban is not null;

    /// <summary>Whether the answer says anything: an option, a narrative, a figure or a piece of evidence.</summary>
    [Description("Apakah jawabannya berisi: ada opsi, narasi, angka, atau bukti")]
    public bool Berisi => _facts.Terjawab;

    /// <summary>The option claimed, as it reads.</summary>
    [Description("Bunyi opsi yang dipilih daerah; kosong bila belum")]
    public string? Opsi => _penilaian.Opsi.Mandiri?.Label;

    /// <summary>The value of the option claimed.</summary>
    [Description("Nilai opsi yang dipilih daerah")]
    public decimal? Nilai => _penilaian.Nilai.Mandiri;

    /// <summary>The value as text; a dash where there is none.</summary>
    [Description("Nilai sebagai teks")]
    public string NilaiTeks => Text(_penilaian.Nilai.Mandiri);

    /// <summary>The province's option.</summary>
    [Description("Bunyi opsi menurut provinsi")]
    public string? OpsiProvinsi => _penilaian.Opsi.Provinsi?.Label;

    /// <summary>The value of the province's option.</summary>
    [Description("Nilai menurut provinsi")]
    public decimal? NilaiProvinsi => _penilaian.Nilai.Provinsi;

    /// <summary>The national verifiers' option.</summary>
    [Description("Bunyi opsi menurut pusat")]
    public string? OpsiPusat => _penilaian.Opsi.Pusat?.Label;

    /// <summary>The value of the national verifiers' option.</summary>
    [Description("Nilai menurut pusat")]
    public decimal? NilaiPusat => _penilaian.Nilai.Pusat;

    /// <summary>The scale, best first.</summary>
    [Description("Skala opsi, terbaik lebih dahulu")]
    public IReadOnlyList<OpsiIndikatorView> Skala =>
        [.. _penilaian.Indikator.Skala.Select(opsi => new OpsiIndikatorView(opsi, opsi == _penilaian.Opsi.Mandiri))];

    /// <summary>The results, one per data year, also where nothing is given.</summary>
    [Description("Capaian dan target, satu per tahun data")]
    public IReadOnlyList<CapaianView> Capaian =>
        [.. _context.Tahun(_penilaian.Jawaban).Select(tahun => new CapaianView(tahun, _penilaian.Jawaban?.Capaian.FirstOrDefault(capaian => capaian.Tahun == tahun), _satuan))];

    /// <summary>The last data year's result; null where there is no data year.</summary>
    [Description("Capaian tahun data terakhir")]
    public CapaianView? CapaianAkhir => Capaian is [.., var last] ? last : null;

    /// <summary>The last data year's target as text; null where it is missing.</summary>
    [Description("Target tahun data terakhir sebagai teks")]
    public string? Target => CapaianAkhir is { Target: not null } last ? last.TargetTeks : null;

    /// <summary>Whether some target is given.</summary>
    [Description("Apakah ada target yang diisi")]
    public bool BerTarget => _penilaian.Jawaban?.Capaian.Any(capaian => capaian.Target is not null) ?? false;

    /// <summary>Whether some numerator or denominator is given.</summary>
    [Description("Apakah ada pembilang atau penyebut yang diisi")]
    public bool BerPembilang =>
        _penilaian.Jawaban?.Capaian.Any(capaian => capaian.Pembilang is not null || capaian.Penyebut is not null) ?? false;

    /// <summary>The direction between the data years: <c>naik</c>, <c>turun</c> or <c>tetap</c>.</summary>
    [Description("Arah antara kedua tahun data: naik, turun atau tetap")]
    public string? Arah => _penilaian.Arah?.ToString().ToLowerInvariant();

    /// <summary>The change in words: <c>naik 2,5 poin persen</c>; a dash where it cannot be said.</summary>
    [Description("Perubahan dengan kata, misalnya naik 2,5 poin persen")]
    public string Perubahan =>
        _penilaian.Perubahan is { } change ? (change == 0 ? "tetap" : $"{_satuan.Verb(change)} {_satuan.Difference(change)}") : "–";

    /// <summary>The threshold in words; null where the rule has none.</summary>
    [Description("Ambang instrumen dengan kata")]
    public string? Ambang => AmbangTeks.Format(_penilaian.Indikator.Aturan.Ambang, _satuan);

    /// <summary>The district's value for a threshold outside the instrument, with its source.</summary>
    [Description("Nilai acuan yang diisi daerah beserta sumbernya")]
    public string? AmbangAcuan =>
        _penilaian.Jawaban?.Ambang is { } given ? string.IsNullOrWhiteSpace(given.Sumber) ? _satuan.Value(given.Nilai) : $"{_satuan.Value(given.Nilai)} ({given.Sumber})" : null;

    /// <summary>The narrative, Markdown: the district's own, else made from the numbers.</summary>
    [Description("Narasi (Markdown): milik daerah, atau dibuat dari angka")]
    public string Narasi { get => field ??= Narrative(); }

    /// <summary>Whether the narrative is the district's own.</summary>
    [Description("Apakah narasinya milik daerah")]
    public bool NarasiSendiri => _penilaian.AdaNarasi;

    /// <summary>The evidence, photos among it.</summary>
    [Description("Bukti, termasuk foto")]
    public IReadOnlyList<BuktiView> Bukti => [.. Evidence.Select(bukti => new BuktiView(_context, bukti))];

    /// <summary>The photos.</summary>
    [Description("Foto")]
    public IReadOnlyList<FotoView> Foto => [.. Evidence.Where(ViewContext.IsPhoto).Select(bukti => new FotoView(_context, bukti))];

    /// <summary>The evidence asked for.</summary>
    [Description("Bukti yang diminta instrumen")]
    public IReadOnlyList<BuktiDimintaView> BuktiDiminta =>
        [.. _penilaian.Indikator.Bukti.Select(diminta => new BuktiDimintaView(_context, diminta, !_penilaian.BuktiKurang.Contains(diminta)))];

    /// <summary>The agency that answers.</summary>
    [Description("Perangkat daerah yang menjawab")]
    public PerangkatDaerahView? PerangkatDaerah => _context.Agency(_penilaian.Jawaban?.PerangkatDaerah);

    /// <summary>Remarks of the district or of verifiers.</summary>
    [Description("Catatan daerah atau verifikator")]
    public string? Catatan => _penilaian.Jawaban?.Catatan;

    /// <summary>The district's reply to remarks.</summary>
    [Description("Tanggapan daerah atas catatan verifikator")]
    public string? Tanggapan => _penilaian.Jawaban?.Tanggapan;

    /// <summary>The last day by which what is lacking must be in.</summary>
    [Description("Tenggat sebagai teks; kosong bila tidak ditentukan")]
    public string? Tenggat => _penilaian.Jawaban?.Tenggat is { } tenggat ? Tanggal.Format(tenggat) : null;

    /// <summary>The check of this answer in the field; null where there was none.</summary>
    [Description("Pemeriksaan jawaban ini di lapangan")]
    public PeriksaLapanganView? PeriksaLapangan => _penilaian.Jawaban?.PeriksaLapangan is { } periksa ? new(periksa) : null;

    /// <summary>The worksheet the answer was taken over from: file, sheet and cell, and when it was saved; null where it was written in the data.</summary>
    [Description("Lembar kerja asal jawaban: berkas, lembar, sel, dan waktu simpan")]
    public string? SumberIsian => _penilaian.Jawaban?.Sumber is { } sumber ? Origin(sumber) : null;

    /// <summary>What the instrument leaves open.</summary>
    [Description("Hal yang dibiarkan terbuka oleh instrumen")]
    public string? CatatanInstrumen => _penilaian.Indikator.Catatan;

    /// <summary>The contradiction between option and numbers, in a sentence.</summary>
    [Description("Pertentangan antara opsi dan angka, bila ada")]
    public string? Pertentangan => _penilaian.Pertentangan?.Keterangan;

    /// <summary>Whether the head of the agency must validate the data.</summary>
    [Description("Apakah kepala perangkat daerah harus memvalidasi")]
    public bool ValidasiKepalaOpd => _penilaian.Indikator.ValidasiKepalaOpd;

    /// <summary>The last data year's result as text; a dash where it is not measured in numbers.</summary>
    [Description("Capaian tahun data terakhir sebagai teks")]
    public string CapaianAkhirTeks => Berangka && CapaianAkhir is { } akhir ? akhir.NilaiTeks : "–";

    /// <summary>The photos that have a file to show.</summary>
    [Description("Foto yang berkasnya dapat ditampilkan")]
    public IReadOnlyList<FotoView> Gambar => [.. Foto.Where(foto => foto.Berkas is not null)];

    /// <summary>The kinds of evidence asked for of which none is given.</summary>
    [Description("Jenis bukti yang diminta tetapi belum ada")]
    public IReadOnlyList<string> BuktiKurang =>
        [.. _penilaian.BuktiKurang.Select(diminta => HurufJudul.Inside(_context.JenisBukti(diminta.Jenis))).Distinct()];

    /// <summary>What the agency still owes, one sentence each: option, narrative, results, targets, evidence, contradictions.</summary>
    [Description("Yang masih harus dilengkapi, satu kalimat masing-masing: opsi, narasi, capaian, target, bukti, pertentangan")]
    public IReadOnlyList<string> Kekurangan => KekuranganTeks.Of(_context, _penilaian, Capaian);

    /// <summary>Whether nothing is lacking.</summary>
    [Description("Apakah tidak ada yang kurang")]
    public bool Lengkap => _penilaian.Lengkap;

    private IReadOnlyList<Bukti> Evidence => _penilaian.Jawaban?.Bukti ?? [];

    private static string Text(decimal? value) => value is { } known ? Angka.Format(known) : "–";

    private string Origin(SumberIsian sumber)
    {
        var cell = string.Join('!', new[] { sumber.Lembar, sumber.Sel }.OfType<string>());
        var saved = sumber.Waktu is { } waktu ? Waktu.Format(waktu, _context.Zona) : null;
        return string.Join(", ", new[] { sumber.Berkas, cell, saved }.Where(part => !string.IsNullOrEmpty(part)));
    }

    private string Narrative() => _penilaian.AdaNarasi
        ? _penilaian.Jawaban!.Narasi!
        : string.Join("\n\n", NarrativeMaker.Make(_facts).Select(WordMarkdownEscaper.Escape));
}
