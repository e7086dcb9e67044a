using System.Globalization;
using Kks.Model.Instruments;
using Kks.Model.Submissions;

namespace Kks.Exchange.LembarKerja;

/// <summary>The answers of a submission by their address, in the order of the instrument; changes are collected until <see cref="Hasil"/>.</summary>
internal sealed class JawabanStore
{
    private readonly Usulan usulan;
    private readonly Dictionary<AlamatJawaban, ButirLembar> butir;
    private readonly Dictionary<AlamatJawaban, Jawaban> jawaban = [];
    private readonly HashSet<AlamatJawaban> berubah = [];

    public JawabanStore(Usulan usulan, Instrumen instrumen)
    {
        this.usulan = usulan;
        Instrumen = instrumen;
        Butir = [.. KelembagaanOf(instrumen), .. TatananOf(instrumen)];
        butir = Butir.GroupBy(b => b.Alamat).ToDictionary(g => g.Key, g => g.First());
        foreach (var badan in usulan.Kelembagaan)
        {
            Add(AlamatJawaban.Kelembagaan, badan.Kunci, badan.Indikator);
        }

        foreach (var tatanan in usulan.Tatanan)
        {
            Add(AlamatJawaban.Tatanan, tatanan.Kunci, tatanan.Indikator);
        }
    }

    public Instrumen Instrumen { get; }

    public string KodeDaerah => LembarDaerah.Kode(usulan.Daerah);

    public IReadOnlyList<PerangkatDaerah> PerangkatDaerah => usulan.PerangkatDaerah;

    /// <summary>Every indicator of the instrument.</summary>
    public IReadOnlyList<ButirLembar> Butir { get; }

    public ButirLembar? CariButir(AlamatJawaban alamat) => butir.GetValueOrDefault(alamat);

    /// <summary>The answer; an empty one where there is none yet.</summary>
    public Jawaban Cari(AlamatJawaban alamat) => jawaban.GetValueOrDefault(alamat) ?? alamat.Kosong();

    public void Simpan(AlamatJawaban alamat, Jawaban isi)
    {
        jawaban[alamat] = isi;
        berubah.Add(alamat);
    }

    /// <summary>The submission with every change.</summary>
    public Usulan Hasil()
    {
        if (berubah.Count == 0)
        {
            return usulan;
        }

        return usulan with
        {
            Kelembagaan = Rebuild(
                usulan.Kelembagaan, AlamatJawaban.Kelembagaan, Instrumen.Kelembagaan.Select(b => b.Kunci), b => b.Kunci, kunci => new JawabanBadan { Kunci = kunci }, b => b.Indikator, (b, i) => b with { Indikator = i }),
            Tatanan = Rebuild(
                usulan.Tatanan, AlamatJawaban.Tatanan, Instrumen.Tatanan.Select(t => t.Kunci), t => t.Kunci, kunci => new JawabanTatanan { Kunci = kunci }, t => t.Indikator, (t, i) => t with { Indikator = i }),
        };
    }

    private List<T> Rebuild<T>(
        IReadOnlyList<T> before, string kelompok, IEnumerable<string> order, Func<T, string> key, Func<string, T> make, Func<T, IReadOnlyList<Jawaban>> answers, Func<T, IReadOnlyList<Jawaban>, T> with)
    {
        var added = berubah.Where(a => a.Kelompok == kelompok).Select(a => a.Induk).Distinct().Except(before.Select(key)).ToHashSet();
        var all = before.Concat(order.Where(added.Contains).Select(make));
        var seen = new HashSet<string>();
        return [.. all.Select(induk => seen.Add(key(induk)) ? with(induk, Answers(kelompok, key(induk), answers(induk))) : induk)];
    }

    private IReadOnlyList<Jawaban> Answers(string kelompok, string induk, IReadOnlyList<Jawaban> before)
    {
        var changed = berubah.Where(a => a.Kelompok == kelompok && a.Induk == induk).Select(a => a.Kunci).ToHashSet();
        if (changed.Count == 0)
        {
            return before;
        }

        var list = new List<Jawaban>();
        foreach (var old in before)
        {
            list.Add(changed.Remove(old.Kunci) ? jawaban[new AlamatJawaban(kelompok, induk, old.Kunci)] : old);
        }

        var order = Butir.Where(b => b.Alamat.Kelompok == kelompok && b.Alamat.Induk == induk).Select(b => b.Alamat.Kunci);
        list.AddRange(order.Where(changed.Contains).Select(kunci => jawaban[new AlamatJawaban(kelompok, induk, kunci)]));
        return list;
    }

    private void Add(string kelompok, string induk, IReadOnlyList<Jawaban> answers)
    {
        foreach (var answer in answers)
        {
            jawaban.TryAdd(new AlamatJawaban(kelompok, induk, answer.Kunci), answer);
        }
    }

    private static IEnumerable<ButirLembar> KelembagaanOf(Instrumen instrumen) =>
        instrumen.Kelembagaan.SelectMany((badan, i) => badan.Indikator.Select(item => new ButirLembar(
            new AlamatJawaban(AlamatJawaban.Kelembagaan, badan.Kunci, item.Kunci),
            string.Create(CultureInfo.InvariantCulture, $"K{i + 1}.{item.Nomor}"),
            badan.Nama,
            item)));

    private static IEnumerable<ButirLembar> TatananOf(Instrumen instrumen) =>
        instrumen.Tatanan.SelectMany(tatanan => tatanan.Indikator.Select(item => new ButirLembar(
            new AlamatJawaban(AlamatJawaban.Tatanan, tatanan.Kunci, item.Kunci),
            string.Create(CultureInfo.InvariantCulture, $"{tatanan.Nomor}.{item.Nomor}"),
            tatanan.Nama,
            item)));
}
