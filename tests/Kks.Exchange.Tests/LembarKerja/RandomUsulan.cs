using Kks.Model.Instruments;
using Kks.Model.Submissions;

namespace Kks.Exchange.Tests.LembarKerja;

/// <summary>Answers made of a seed, with the texts and numbers that workbooks get wrong; faulty ones choose options that are none.</summary>
internal sealed class RandomUsulan(int seed, bool faulty = false)
{
    private static readonly string[] Texts =
    [
        "biasa", " spasi ", "=1+1", "+62", "-", "@SUM(A1)", "'kutip", "007", "1.234", "85%", "baris\nbaris", "a\r\nb", "\ttab", "<b>&amp;</b>", "_x0041_", "_x005F_x0041_", "é 😀", "\u0001kendali", "#REF!", "TRUE",
        "2024-05-01", "1e5", "a \u00A0", "### Judul\n\n- butir **tebal**", "koma, titik; dua", "\uD800", "ya", "null", "100 – label lain", "x\n\n\ny",
    ];

    private static readonly decimal[] Numbers = [0m, 1m, 42.86m, 1.50m, -3.5m, 0.1234567890123456789m, 100m, 1234567.89m, 99.999m, 1e-10m, 123456789012345678m];
    private static readonly string?[] Agencies = ["dinkes", "bappeda", "tidak-ada", null];
    private readonly Random random = new(seed);

    /// <summary>The same district with answers of its own to some of the indicators, dealt to agencies by <paramref name="agencies"/>.</summary>
    public Usulan Make(Instrumen instrumen, IReadOnlyDictionary<string, string?> agencies) => new()
    {
        Edisi = instrumen.Edisi,
        Daerah = new Daerah { Jenis = JenisDaerah.Kota, Nama = "Contoh", Provinsi = "Bali" },
        PerangkatDaerah = [new PerangkatDaerah { Kunci = "dinkes", Nama = "Dinas Kesehatan" }, new PerangkatDaerah { Kunci = "bappeda", Nama = "Bappeda" }],
        Kelembagaan = [.. instrumen.Kelembagaan.Select(b => new JawabanBadan { Kunci = b.Kunci, Jumlah = 1, Indikator = Answers(b.Kunci, b.Indikator, agencies) })],
        Tatanan = [.. instrumen.Tatanan.Take(2).Select(t => new JawabanTatanan { Kunci = t.Kunci, Pengantar = "tetap", Indikator = Answers(t.Kunci, t.Indikator, agencies) })],
    };

    /// <summary>Which agency answers what; the same for all states of one submission.</summary>
    public Dictionary<string, string?> DealTo(Instrumen instrumen) =>
        instrumen.Kelembagaan.SelectMany(b => b.Indikator.Select(i => b.Kunci + i.Kunci)).Concat(instrumen.Tatanan.SelectMany(t => t.Indikator.Select(i => t.Kunci + i.Kunci)))
            .ToDictionary(k => k, _ => Agencies[random.Next(Agencies.Length)]);

    private Jawaban[] Answers(string induk, IReadOnlyList<Indikator> indikator, IReadOnlyDictionary<string, string?> agencies) =>
        [.. indikator.Select(i => new Jawaban
        {
            Kunci = i.Kunci,
            Opsi = new OpsiDiklaim { Mandiri = Maybe(() => faulty && random.Next(6) == 0 ? "salah" : random.Next(2) == 0 ? ((char)('a' + random.Next(i.Skala.Count))).ToString() : i.Skala[random.Next(i.Skala.Count)].Nilai?.ToString(System.Globalization.CultureInfo.InvariantCulture)), Pusat = "50" },
            Capaian = Years(),
            Narasi = Maybe(Text),
            Catatan = Maybe(Text),
            Tanggapan = Maybe(Text),
            Tenggat = new DateOnly(2025, 1, 31),
            Ambang = i.Aturan.Ambang is { Nilai: null, Acuan: not null } && random.Next(2) == 0 ? new AmbangAcuan { Nilai = Number(), Sumber = Maybe(Text) } : null,
            PerangkatDaerah = agencies[induk + i.Kunci],
            Bukti = [.. Enumerable.Range(0, random.Next(4)).Select(n => Evidence(n))],
        })];

    private Capaian[] Years() =>
        [.. new[] { 2023, 2024 }.Where(_ => random.Next(4) > 0).Select(t => new Capaian { Tahun = t, Target = MaybeNumber(), Nilai = Number(), Pembilang = MaybeNumber(), Penyebut = MaybeNumber() })];

    private Bukti Evidence(int n) => new()
    {
        Jenis = random.Next(2) == 0 ? "foto" : "laporan",
        Judul = $"{n}: {Text().Trim()}",
        Nomor = Maybe(Text),
        Tanggal = random.Next(2) == 0 ? DateOnly.FromDayNumber(random.Next(DateOnly.MaxValue.DayNumber)) : null,
        TahunData = random.Next(2) == 0 ? [2023] : random.Next(2) == 0 ? [] : [2023, 2024],
        Berkas = Maybe(Text),
        Tautan = Maybe(Text),
        Ditandatangani = random.Next(3) switch { 0 => true, 1 => false, _ => null },
        DaftarPenyebut = random.Next(2) == 0 ? true : null,
        Distempel = random.Next(3) switch { 0 => true, 1 => false, _ => null },
        Foto = random.Next(2) == 0
            ? new Foto { Kegiatan = Text(), Waktu = Maybe(() => "x") is null ? null : new DateTime(1900 + random.Next(200), 1, 1).AddSeconds(random.Next(1_000_000_000)), Lokasi = Maybe(Text), Koordinat = random.Next(2) == 0 ? new Koordinat { Lintang = -8.5388m, Bujur = 115m + random.Next(10) } : null }
            : null,
    };

    private string Text() => Texts[random.Next(Texts.Length)];

    private decimal Number() => Numbers[random.Next(Numbers.Length)];

    private decimal? MaybeNumber() => random.Next(3) > 0 ? Number() : null;

    private string? Maybe(Func<string?> make) => random.Next(3) > 0 ? make() : null;
}
