using System.Globalization;
using Kks.Model.Instruments;

namespace Kks.Model.Validation;

/// <summary>The name by which a person chooses an option: its key, else its value where only it has that value, else its letter.</summary>
internal static class OpsiName
{
    public static string Of(Indikator indikator, Opsi opsi)
    {
        if (opsi.Kunci is not null)
        {
            return opsi.Kunci;
        }

        return opsi.Nilai is { } nilai && indikator.Skala.Count(o => o.Nilai == nilai) == 1
            ? nilai.ToString("0.##", CultureInfo.InvariantCulture)
            : indikator.HurufOpsi(opsi);
    }

    public static string All(Indikator indikator) => string.Join(", ", indikator.Skala.Select(o => Of(indikator, o)));
}
