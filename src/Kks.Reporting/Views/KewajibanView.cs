using System.ComponentModel;
using Kks.Model.Checks;
using Kks.Model.Validation;

namespace Kks.Reporting.Views;

/// <summary>One thing an agency owes (<i>kewajiban</i>), as the checks found it.</summary>
public sealed class KewajibanView
{
    // What an indicator's own kekurangan says already: option, narrative, results, targets, evidence, signature, contradiction.
    private static readonly HashSet<string> Told = new(StringComparer.Ordinal)
    {
        ValidationCodes.OpsiMissing, ValidationCodes.NarasiMissing, ValidationCodes.TahunMissing, ValidationCodes.CapaianMissing, ValidationCodes.NilaiMissing,
        ValidationCodes.TargetMissing, ValidationCodes.Contradiction, ValidationCodes.FotoIncomplete, ValidationCodes.Unsigned, ValidationCodes.BuktiMissing,
    };

    private readonly Kewajiban _kewajiban;

    internal KewajibanView(Kewajiban kewajiban) => _kewajiban = kewajiban;

    /// <summary>The number and title of the indicator; null where the agency itself is meant.</summary>
    [Description("Nomor dan judul indikator; kosong bila mengenai perangkat daerahnya sendiri")]
    public string? Judul => _kewajiban.Judul;

    /// <summary>What is owed. A message names the indicator by its key, which readers of paper do not know; here it has its title.</summary>
    [Description("Yang harus dilengkapi, satu kalimat")]
    public string Uraian => _kewajiban is { Indikator: { } key, Judul: { } title }
        ? _kewajiban.Uraian.Replace($"'{key}'", $"“{title[(title.IndexOf(' ', StringComparison.Ordinal) + 1)..]}”", StringComparison.Ordinal)
        : _kewajiban.Uraian;

    /// <summary>How to do it.</summary>
    [Description("Cara melengkapinya")]
    public string? Petunjuk => _kewajiban.Petunjuk;

    /// <summary>The last day.</summary>
    [Description("Tenggat sebagai teks; kosong bila tidak ditentukan")]
    public string? Tenggat => _kewajiban.Tenggat is { } tenggat ? Indonesian.Tanggal.Format(tenggat) : null;

    /// <summary>The code of the finding behind it.</summary>
    [Description("Kode temuan; kosong untuk indikator yang belum dijawab")]
    public string? Kode => _kewajiban.Temuan?.Diagnosa.Code;

    /// <summary>Whether it is not among the <c>kekurangan</c> of the indicator.</summary>
    [Description("Apakah belum termasuk kekurangan indikatornya: hasil pemeriksaan silang dan lapangan")]
    public bool Tambahan => Kode is { } kode && !Told.Contains(kode);
}
