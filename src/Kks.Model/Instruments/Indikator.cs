using System.Globalization;

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

    /// <summary>Finds the option a person names by its key, its value or its letter (<c>a</c> is the best); null where none or several fit.</summary>
    /// <param name="pilihan">The name, for example <c>100</c>, <c>a</c> or <c>ya</c>.</param>
    public Opsi? CariOpsi(string? pilihan)
    {
        if (string.IsNullOrWhiteSpace(pilihan))
        {
            return null;
        }

        var nama = pilihan.Trim();
        if (Skala.FirstOrDefault(opsi => opsi.Kunci == nama) is { } berkunci)
        {
            return berkunci;
        }

        if (decimal.TryParse(nama, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var nilai))
        {
            var bernilai = Skala.Where(opsi => opsi.Nilai == nilai).Take(2).ToArray();
            return bernilai.Length == 1 ? bernilai[0] : null;
        }

        return nama.Length == 1 && nama[0] is >= 'a' and <= 'z' && nama[0] - 'a' < Skala.Count ? Skala[nama[0] - 'a'] : null;
    }

    /// <summary>The letter of an option of this indicator, <c>a</c> for the best.</summary>
    /// <param name="opsi">An option of <see cref="Skala"/>.</param>
    /// <exception cref="ArgumentException">The option is not of this indicator.</exception>
    public string HurufOpsi(Opsi opsi)
    {
        for (var i = 0; i < Skala.Count; i++)
        {
            if (ReferenceEquals(Skala[i], opsi))
            {
                return ((char)('a' + i)).ToString();
            }
        }

        throw new ArgumentException("The option is not of this indicator.", nameof(opsi));
    }
}
