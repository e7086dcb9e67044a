using Kks.Reporting.Packs;

namespace Kks.Reporting.Fields;

/// <summary>A name templates can use. Immutable.</summary>
/// <param name="Induk">What it belongs to, for example <c>indikator</c>; empty for the names a template starts with.</param>
/// <param name="Nama">The name, as templates write it.</param>
/// <param name="Jenis">What it is: <c>teks</c>, <c>bilangan</c>, <c>ya/tidak</c>, <c>tanggal</c>, <c>tanggal dan jam</c>, or the name of another group.</param>
/// <param name="Berisi">Whether <paramref name="Jenis"/> is a group, whose names follow after a dot.</param>
/// <param name="Daftar">Whether it is a list of those.</param>
/// <param name="BolehKosong">Whether it may be empty.</param>
/// <param name="Isi">What it means, in Indonesian.</param>
/// <param name="Pada">The kinds of documents that have it.</param>
public sealed record TemplateField(
    string Induk,
    string Nama,
    string Jenis,
    bool Berisi,
    bool Daftar,
    bool BolehKosong,
    string Isi,
    IReadOnlyList<SatuanDokumen> Pada)
{
    /// <summary>The name with what it belongs to, for example <c>indikator.nama</c>.</summary>
    public string NamaLengkap => Induk.Length == 0 ? Nama : $"{Induk}.{Nama}";

    /// <summary>The kind in words, for example <c>daftar indikator, boleh kosong</c>.</summary>
    public string Keterangan => (Daftar ? "daftar " : "") + Jenis + (BolehKosong ? ", boleh kosong" : "");
}
