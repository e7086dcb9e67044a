using System.ComponentModel;

namespace Kks.Reporting.Views;

/// <summary>A line of a form: what is asked and what is answered.</summary>
public sealed class BarisView
{
    internal BarisView(string nama, string? isi)
    {
        Nama = nama;
        Isi = string.IsNullOrWhiteSpace(isi) ? "belum diisi" : isi;
    }

    /// <summary>What is asked.</summary>
    [Description("Nama isian")]
    public string Nama { get; }

    /// <summary>The answer as text, or that it is missing.</summary>
    [Description("Isian sebagai teks; “belum diisi” bila kosong")]
    public string Isi { get; }
}
