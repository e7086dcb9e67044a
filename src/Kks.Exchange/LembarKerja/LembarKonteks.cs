using Kks.Exchange.Workbooks;
using Kks.Model.Diagnostics;
using Kks.Model.Submissions;

namespace Kks.Exchange.LembarKerja;

/// <summary>What the sheets of one workbook share while they are made.</summary>
internal sealed class LembarKonteks
{
    private readonly DiagnosticBag bag;
    private readonly string file;

    public LembarKonteks(Usulan usulan, JawabanStore tampil, JawabanStore asal, PerangkatDaerah? perangkat, string file, DiagnosticBag bag)
    {
        (this.bag, this.file) = (bag, file);
        (Tampil, Asal, Perangkat) = (tampil, asal, perangkat);
        var daerah = LembarDaerah.Nama(usulan.Daerah);
        Subtitle = $"{daerah}, {(perangkat is null ? "belum dibagi kepada perangkat daerah" : perangkat.Nama)}, edisi {usulan.Edisi}";
        Ingatan = new AsalLembar(usulan.Edisi, LembarDaerah.Kode(usulan.Daerah), perangkat?.Kunci);
        DaftarPerangkat = DaftarPilihan.Perangkat(tampil.PerangkatDaerah);
        DaftarJenis = DaftarPilihan.Jenis(tampil.Instrumen);
        Tahun = LembarTahun.Of(tampil.Instrumen, usulan);
    }

    /// <summary>What the cells show.</summary>
    public JawabanStore Tampil { get; }

    /// <summary>What was known when the workbook was handed out; the same, but for tests of filling.</summary>
    public JawabanStore Asal { get; }

    /// <summary>The agency; null for what is with no agency yet.</summary>
    public PerangkatDaerah? Perangkat { get; }

    public IReadOnlyList<int> Tahun { get; }

    public string Subtitle { get; }

    public AsalLembar Ingatan { get; }

    public DaftarLembar Daftar { get; } = new();

    public DaftarPilihan DaftarPerangkat { get; }

    public DaftarPilihan DaftarJenis { get; }

    public void TooLong(AlamatJawaban alamat, string bidang) =>
        bag.Add(Severity.Warning, LembarCodes.TooLong, new SourceLocation(file), null, bag.Text(LembarCodes.TooLong + ".hint"), alamat, bidang);
}
