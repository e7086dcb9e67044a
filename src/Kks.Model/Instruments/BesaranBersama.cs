namespace Kks.Model.Instruments;

/// <summary>One quantity (<i>besaran bersama</i>) that several indicators count, so that all must give the same figure for the same year.</summary>
public sealed record BesaranBersama
{
    /// <summary>The stable key, for example <c>pasar</c>.</summary>
    public required string Kunci { get; init; }

    /// <summary>What is counted, for people.</summary>
    public required string Nama { get; init; }

    /// <summary>Where the general data give the same quantity: <c>jumlahDesaKelurahan</c>, <c>jumlahKecamatan</c> or <c>jumlahPenduduk</c>; null where they do not.</summary>
    public string? DataUmum { get; init; }

    /// <summary>The indicators whose denominator it is.</summary>
    public required IReadOnlyList<RujukanIndikator> Penyebut { get; init; }

    /// <summary>How sure it is that they count the same, as the catalogue says.</summary>
    public string? Keyakinan { get; init; }

    /// <summary>A remark on the source.</summary>
    public string? Catatan { get; init; }
}
