using Kks.Model.Instruments;

namespace Kks.Exchange.LembarKerja;

/// <summary>An indicator of the instrument as worksheets show it.</summary>
/// <param name="Alamat">Its address.</param>
/// <param name="Nomor">Its full number, for example <c>4.3</c> or <c>K1.2</c>.</param>
/// <param name="Induk">The name of its setting or body.</param>
/// <param name="Indikator">The indicator.</param>
internal sealed record ButirLembar(AlamatJawaban Alamat, string Nomor, string Induk, Indikator Indikator)
{
    /// <summary>How the list of evidence names it.</summary>
    public string Label => Alamat.Kelompok == AlamatJawaban.Kelembagaan ? $"{Nomor} {Induk}: {Indikator.Nama}" : $"{Nomor} {Indikator.Nama}";
}
