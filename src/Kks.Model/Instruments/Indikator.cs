namespace Kks.Model.Instruments;

/// <summary>An indicator (<i>indikator</i>) of a setting, or an item of a body.</summary>
public sealed record Indikator
{
    /// <summary>The number the edition prints.</summary>
    public required int Nomor { get; init; }

    /// <summary>The key, unique within its setting or body.</summary>
    public required string Kunci { get; init; }

    /// <summary>The official title.</summary>
    public required string Nama { get; init; }

    /// <summary>What is measured, in our own words.</summary>
    public required string Ringkasan { get; init; }

    /// <summary>The unit, for example <c>persen</c>; null for a qualitative indicator.</summary>
    public string? Satuan { get; init; }

    /// <summary>What the numerator (<i>pembilang</i>) counts.</summary>
    public string? Pembilang { get; init; }

    /// <summary>What the denominator (<i>penyebut</i>) counts.</summary>
    public string? Penyebut { get; init; }

    /// <summary>How the numbers decide the option.</summary>
    public required Aturan Aturan { get; init; }

    /// <summary>The options (<i>opsi</i>), best first.</summary>
    public required IReadOnlyList<Opsi> Skala { get; init; }

    /// <summary>Who holds the data.</summary>
    public IReadOnlyList<string> SumberData { get; init; } = [];

    /// <summary>The systems the data comes from.</summary>
    public IReadOnlyList<string> Aplikasi { get; init; } = [];

    /// <summary>The evidence the instrument asks for.</summary>
    public IReadOnlyList<BuktiDiminta> Bukti { get; init; } = [];

    /// <summary>Whether the head of the agency (<i>kepala OPD</i>) must validate the data.</summary>
    public bool ValidasiKepalaOpd { get; init; }

    /// <summary>What the instrument leaves open or contradicts for this indicator.</summary>
    public string? Catatan { get; init; }
}
