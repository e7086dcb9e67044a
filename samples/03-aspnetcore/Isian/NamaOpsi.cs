using System.Globalization;
using Kks.Model.Instruments;

namespace AplikasiDaerah.Isian;

/// <summary>How the form names an option, so that <see cref="Indikator.CariOpsi"/> finds the same one again.</summary>
public static class NamaOpsi
{
    public static string Dari(Indikator indikator, Opsi opsi)
    {
        ArgumentNullException.ThrowIfNull(indikator);
        ArgumentNullException.ThrowIfNull(opsi);
        string?[] nama = [opsi.Kunci, opsi.Nilai?.ToString(CultureInfo.InvariantCulture)];
        return nama.FirstOrDefault(n => ReferenceEquals(indikator.CariOpsi(n), opsi)) ?? indikator.HurufOpsi(opsi);
    }
}
