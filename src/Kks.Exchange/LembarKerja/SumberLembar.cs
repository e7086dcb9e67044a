using Kks.Exchange.Workbooks;
using Kks.Model.Submissions;

namespace Kks.Exchange.LembarKerja;

/// <summary>Says where an answer came from.</summary>
internal static class SumberLembar
{
    public static SumberIsian Of(BarisTerbaca row, string cell)
    {
        var source = row.Buku.Sumber;
        return new SumberIsian
        {
            Berkas = Path.GetFileName(source.Name.Replace('\\', '/')),
            Lembar = CellValues.CanonicalText(row.Lembar),
            Sel = cell,
            Waktu = source.Saved is { } time ? new DateTime(time.Year, time.Month, time.Day, time.Hour, time.Minute, time.Second) : null,
        };
    }
}
