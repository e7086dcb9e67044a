using Kks.Model.Instruments;
using Kks.Model.Submissions;

namespace Kks.Exchange.LembarKerja;

/// <summary>What a cell may hold where it is chosen from a list: the name data files use, and the text people see.</summary>
internal sealed class DaftarPilihan
{
    private const string Dash = " – ";
    private readonly Func<string, string?>? lain;

    private DaftarPilihan(IReadOnlyList<(string Nama, string Teks)> isi, Func<string, string?>? lain = null) => (Isi, this.lain) = (isi, lain);

    public static DaftarPilihan YaTidak { get; } = new([("ya", "Ya"), ("tidak", "Tidak")]);

    public IReadOnlyList<(string Nama, string Teks)> Isi { get; }

    /// <summary>The options of an indicator, as <c>100 – label</c>.</summary>
    public static DaftarPilihan Opsi(Indikator indikator) =>
        new([.. indikator.Skala.Select(o => (NamaOpsi(indikator, o), NamaOpsi(indikator, o) + Dash + o.Label))], nama => indikator.CariOpsi(nama) is { } opsi ? NamaOpsi(indikator, opsi) : null);

    public static DaftarPilihan Jenis(Instrumen instrumen) => new([.. instrumen.JenisBukti.Select(j => (j.Kunci, j.Nama))]);

    public static DaftarPilihan Perangkat(IReadOnlyList<PerangkatDaerah> perangkat) => new([.. perangkat.Select(p => (p.Kunci, p.Kunci + Dash + p.Nama))]);

    public static DaftarPilihan Indikator(IEnumerable<ButirLembar> butir) => new([.. butir.Select(b => (b.Alamat.ToString(), b.Label))]);

    /// <summary>The text people see for a name; the name itself where it is not in the list.</summary>
    public string Teks(string nama)
    {
        foreach (var pilihan in Isi)
        {
            if (pilihan.Nama == nama)
            {
                return pilihan.Teks;
            }
        }

        return nama;
    }

    /// <summary>The name of what a person chose or typed; null where the list has nothing like it.</summary>
    public string? Nama(string teks)
    {
        var folded = Fold(teks);
        foreach (var pilihan in Isi)
        {
            if (Fold(pilihan.Teks) == folded || Fold(pilihan.Nama) == folded)
            {
                return pilihan.Nama;
            }
        }

        var head = teks.Split([Dash, " - ", ": "], 2, StringSplitOptions.TrimEntries)[0];
        return lain?.Invoke(head) ?? (head.Length < teks.Length ? Nama(head) : NamaDariLabel(folded));
    }

    /// <summary>The name of the one choice whose text ends with what was typed, without the name before the dash.</summary>
    private string? NamaDariLabel(string folded)
    {
        var found = Isi.Where(p => p.Teks.Split(Dash, 2) is [_, var label] && Fold(label) == folded).Take(2).ToList();
        return found.Count == 1 ? found[0].Nama : null;
    }

    private static string NamaOpsi(Indikator indikator, Opsi opsi)
    {
        var letter = indikator.HurufOpsi(opsi);
        string?[] names = [opsi.Kunci, opsi.Nilai?.ToString("0.############", System.Globalization.CultureInfo.InvariantCulture), letter];
        return names.FirstOrDefault(name => ReferenceEquals(indikator.CariOpsi(name), opsi)) ?? letter;
    }

    private static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
}
