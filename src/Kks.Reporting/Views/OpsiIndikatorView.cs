using System.ComponentModel;
using Kks.Model.Instruments;
using Kks.Reporting.Indonesian;

namespace Kks.Reporting.Views;

/// <summary>An option (<i>opsi</i>) of an indicator's scale.</summary>
public sealed class OpsiIndikatorView
{
    internal OpsiIndikatorView(Opsi opsi, bool dipilih)
    {
        Label = opsi.Label;
        Nilai = opsi.Nilai;
        Dipilih = dipilih;
    }

    /// <summary>What the option says.</summary>
    [Description("Bunyi opsi")]
    public string Label { get; }

    /// <summary>The value, 0 to 100.</summary>
    [Description("Nilai opsi, 0 sampai 100")]
    public decimal? Nilai { get; }

    /// <summary>Whether the district claims it.</summary>
    [Description("Apakah opsi ini yang dipilih daerah")]
    public bool Dipilih { get; }

    /// <summary>The value as text; a dash where the instrument leaves it blank.</summary>
    [Description("Nilai sebagai teks")]
    public string NilaiTeks => Nilai is { } nilai ? Angka.Format(nilai) : "–";
}
