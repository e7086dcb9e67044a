using FsCheck;
using FsCheck.Fluent;
using Kks.Exchange.LembarKerja;
using Kks.Model.Instruments;
using Kks.Model.Submissions;

namespace Kks.Exchange.Tests.LembarKerja;

public sealed class LembarKerjaProperties
{
    private static readonly Instrumen Instrumen = Kecil();

    [Fact]
    public void Export_and_import_change_nothing() => Check(seed =>
    {
        var usulan = Make(seed, seed);

        var result = Import(usulan, LembarKerjaWriter.Make(usulan, Instrumen).Files);

        return ReferenceEquals(result.Usulan, usulan) && result.Diagnostics.Count == 0;
    });

    [Fact]
    public void Export_fill_import_export_loses_nothing() => Check(LosesNothing);

    // Found by chance: a piece that was taken away shared its file with one that stayed.
    [Fact]
    public void A_piece_taken_away_is_not_looked_for_in_another_row() => Assert.True(LosesNothing(539943));

    [Fact]
    public void What_changes_in_the_folder_meanwhile_is_never_lost_silently() => Check(seed =>
    {
        var (lama, diisi, folder) = (Make(seed, seed), Make(seed, seed + 1), Make(seed, seed + 2));

        var result = Import(folder, LembarKerjaWriter.Make(diisi, lama, Instrumen, LembarKerjaOptions.Default).Files);

        // Each answer of the folder is as it was, or the worksheet changed something the folder did not.
        return Pairs(lama, folder, result.Usulan).All(p => p.Lama.Narasi is var before && (p.Hasil.Narasi == p.Folder.Narasi || Teks(p.Folder.Narasi) == Teks(before)));
    });

    private static bool LosesNothing(int seed)
    {
        var (lama, baru) = (Make(seed, seed), Make(seed, seed + 1));

        // Filled by agencies: cells of the new answers in workbooks that remember the old ones.
        var diisi = LembarKerjaWriter.Make(baru, lama, Instrumen, LembarKerjaOptions.Default).Files;
        var result = Import(lama, diisi);
        var lagi = Import(result.Usulan, diisi);

        return Same(result.Usulan, baru) && lagi.Perubahan.Count == 0 && lagi.Diagnostics.Count == 0;
    }

    private static void Check(Func<int, bool> property) => Prop.ForAll(Gen.Choose(0, 1_000_000).ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithMaxTest(12));

    private static Usulan Make(int deal, int seed) => new RandomUsulan(seed, faulty: deal == seed).Make(Instrumen, new RandomUsulan(deal).DealTo(Instrumen));

    private static LembarKerjaImportResult Import(Usulan usulan, IEnumerable<LembarKerjaFile> files) =>
        LembarKerjaImporter.Import(usulan, Instrumen, files.Select(f => new FilledWorkbook(f).ToSource()));

    /// <summary>Two submissions are the same where their worksheets are.</summary>
    private static bool Same(Usulan a, Usulan b)
    {
        Assert.Equal(string.Empty, string.Join('\n', Cells(b).Except(Cells(a)).Select(c => "lost " + c).Concat(Cells(a).Except(Cells(b)).Select(c => "made " + c))));
        return a.Kelembagaan.All(k => k.Jumlah == 1) && a.Tatanan.All(t => t.Pengantar == "tetap") && a.Tatanan.SelectMany(t => t.Indikator).All(j => j.Opsi.Pusat == "50");
    }

    private static List<string> Cells(Usulan usulan) =>
        [.. LembarKerjaWriter.Make(usulan, Instrumen).Files.SelectMany(f => LembarKerjaWriterTests.Sheets(f).SelectMany(s => s.Value.Where(c => c.Value.Length > 0).Select(c => $"{f.Name} {s.Key}!{c.Key}: {c.Value}")))];

    private static string? Teks(string? text) => Kks.Exchange.LembarKerja.TeksLembar.Isi(text);

    private static IEnumerable<(Jawaban Lama, Jawaban Folder, Jawaban Hasil)> Pairs(Usulan lama, Usulan folder, Usulan hasil) =>
        lama.Tatanan.SelectMany(t => t.Indikator).Zip(folder.Tatanan.SelectMany(t => t.Indikator), hasil.Tatanan.SelectMany(t => t.Indikator));

    /// <summary>A small instrument with every kind of indicator: with and without numbers, parts and an outside threshold.</summary>
    private static Instrumen Kecil()
    {
        var edisi = Contoh.Edisi2025;
        var acuan = edisi.Tatanan.SelectMany(t => t.Indikator).First(i => i.Aturan.Ambang is { Nilai: null, Acuan: not null });
        return edisi with
        {
            Kelembagaan = [edisi.Kelembagaan[0] with { Indikator = [.. edisi.Kelembagaan[0].Indikator.Take(2)] }],
            Tatanan =
            [
                edisi.Tatanan[3] with { Indikator = [edisi.Tatanan[3].Indikator[0], edisi.Tatanan[3].Indikator[2]] },
                edisi.Tatanan[8] with { Indikator = [acuan with { Nomor = 1 }, edisi.Tatanan[8].Indikator[11] with { Nomor = 2 }] },
            ],
        };
    }
}
