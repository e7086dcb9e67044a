using System.ComponentModel;
using Kks.Model.Assessments;

namespace Kks.Reporting.Views;

/// <summary>How complete a set of answers is.</summary>
public sealed class KelengkapanView
{
    private readonly Kelengkapan _kelengkapan;

    internal KelengkapanView(Kelengkapan kelengkapan)
    {
        _kelengkapan = kelengkapan;
    }

    /// <summary>The number of indicators.</summary>
    [Description("Jumlah indikator")]
    public int JumlahIndikator => _kelengkapan.JumlahIndikator;

    /// <summary>How many have an option.</summary>
    [Description("Yang sudah memilih opsi")]
    public int Terjawab => _kelengkapan.Terjawab;

    /// <summary>How many have a narrative of their own.</summary>
    [Description("Yang bernarasi sendiri")]
    public int Bernarasi => _kelengkapan.Bernarasi;

    /// <summary>How many are measured in numbers.</summary>
    [Description("Yang diukur dengan angka")]
    public int PerluCapaian => _kelengkapan.PerluCapaian;

    /// <summary>How many of those have all results.</summary>
    [Description("Di antaranya yang capaiannya lengkap")]
    public int BerCapaian => _kelengkapan.BerCapaian;

    /// <summary>How many ask for evidence.</summary>
    [Description("Yang meminta bukti")]
    public int PerluBukti => _kelengkapan.PerluBukti;

    /// <summary>How many of those have every kind asked.</summary>
    [Description("Di antaranya yang buktinya lengkap")]
    public int BerBukti => _kelengkapan.BerBukti;

    /// <summary>How many lack nothing.</summary>
    [Description("Yang lengkap seluruhnya")]
    public int Lengkap => _kelengkapan.Lengkap;

    /// <summary>The share that lacks nothing, in percent.</summary>
    [Description("Persentase yang lengkap")]
    public decimal Persen => _kelengkapan.Persen;
}
