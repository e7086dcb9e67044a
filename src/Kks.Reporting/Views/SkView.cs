using System.ComponentModel;
using Kks.Model.Submissions;

namespace Kks.Reporting.Views;

/// <summary>A decree (<i>surat keputusan</i>).</summary>
public sealed class SkView
{
    private readonly SuratKeputusan _sk;

    internal SkView(SuratKeputusan sk)
    {
        _sk = sk;
    }

    /// <summary>The number.</summary>
    [Description("Nomor")]
    public string? Nomor => _sk.Nomor;

    /// <summary>What it is about.</summary>
    [Description("Tentang")]
    public string? Tentang => _sk.Tentang;

    /// <summary>The date as text.</summary>
    [Description("Tanggal sebagai teks")]
    public string? Tanggal => _sk.Tanggal is { } tanggal ? Indonesian.Tanggal.Format(tanggal) : null;

    /// <summary>The last day it is valid, as text.</summary>
    [Description("Berlaku sampai, sebagai teks")]
    public string? BerlakuSampai => _sk.BerlakuSampai is { } tanggal ? Indonesian.Tanggal.Format(tanggal) : null;

    /// <summary>How many decrees it stands for.</summary>
    [Description("Banyaknya SK")]
    public int Jumlah => _sk.Jumlah;

    /// <summary>The file.</summary>
    [Description("Berkas")]
    public string? Berkas => _sk.Berkas;
}
