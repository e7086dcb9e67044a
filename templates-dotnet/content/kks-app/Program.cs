using Kks.Model.Instruments;
using Kks.Model.Submissions;
using Kks.Model.Validation;
using Kks.Reporting;
using Kks.Reporting.Packs;

// What an app already has, from its own tables; illustrative figures: markets with a no-smoking area of all 14.
var ktr = new[] { (Tahun: 2023, Target: 40m, Pasar: 6), (Tahun: 2024, Target: 60m, Pasar: 9) };

var jawaban = new Jawaban
{
    Kunci = "ktr-pasar",
    Opsi = new OpsiDiklaim { Mandiri = "100" },
    Capaian = [.. ktr.Select(t => new Capaian { Tahun = t.Tahun, Target = t.Target, Pembilang = t.Pasar, Penyebut = 14, Nilai = decimal.Round(t.Pasar * 100m / 14, 2) })],
};
var usulan = new Usulan
{
    Edisi = "2025",
    Ilustrasi = "Angka dalam dokumen ini hanya ilustrasi.",
    Daerah = new Daerah { Jenis = JenisDaerah.Kabupaten, Nama = "Contoh", Provinsi = "Bali" },
    Tatanan = [new JawabanTatanan { Kunci = "pasar", Indikator = [jawaban] }],
};

var result = new UsulanValidator().Validate(usulan, KatalogInstrumen.Bawaan.Cari("2025")!);
foreach (var diagnostic in result.Diagnostics) Console.WriteLine(diagnostic);
if (result.Valid is null) return 1;

using var output = File.Create("narasi-pasar.docx");
return new KksReportGenerator().Render(result.Valid, OfficialPacks.Get(OfficialPacks.NarasiTatanan).Pack!, "pasar", output).Written ? 0 : 1;
