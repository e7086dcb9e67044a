using System.Globalization;
using Kks.Exchange.Workbooks;
using Kks.Model.Diagnostics;
using Kks.Model.Instruments;
using Kks.Model.Submissions;

namespace Kks.Exchange.LembarKerja;

/// <summary>
/// Makes the Excel worksheets (<i>lembar kerja</i>) agencies fill: submission -> one workbook per agency -> .xlsx, with what is known
/// already filled in. Stateless and thread-safe.
/// </summary>
public static class LembarKerjaWriter
{
    /// <summary>The name of the workbook of indicators that are with no agency yet.</summary>
    public const string BelumDibagi = "belum-dibagi";

    /// <summary>Makes the workbooks.</summary>
    /// <param name="usulan">The submission; it need not be valid, since worksheets are where it is mended.</param>
    /// <param name="instrumen">The instrument of its edition.</param>
    /// <param name="options">Language; the defaults where null.</param>
    public static LembarKerjaResult Make(Usulan usulan, Instrumen instrumen, LembarKerjaOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(usulan);
        ArgumentNullException.ThrowIfNull(instrumen);
        return Make(usulan, usulan, instrumen, options ?? LembarKerjaOptions.Default);
    }

    /// <summary>Makes workbooks that show one submission and remember another as handed out, as if agencies had filled them.</summary>
    internal static LembarKerjaResult Make(Usulan tampil, Usulan asal, Instrumen instrumen, LembarKerjaOptions options)
    {
        var bag = ExchangeMessages.NewBag(options.Culture);
        var (shown, handed) = (new JawabanStore(tampil, instrumen), new JawabanStore(asal, instrumen));
        var groups = handed.Butir.ToLookup(b => asal.PerangkatDaerah.FirstOrDefault(p => p.Kunci == handed.Cari(b.Alamat).PerangkatDaerah));
        var files = new List<LembarKerjaFile>();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var perangkat in asal.PerangkatDaerah.Append(null))
        {
            var butir = groups[perangkat].ToList();
            if (butir.Count > 0)
            {
                var file = FileName(perangkat?.Kunci ?? BelumDibagi, names);
                var konteks = new LembarKonteks(tampil, shown, handed, perangkat, file, bag);
                files.Add(new LembarKerjaFile(file, perangkat?.Kunci, butir.Count, $"Lembar kerja {perangkat?.Nama ?? "belum dibagi"}", Sheets(tampil, konteks, butir)));
            }
        }

        return new LembarKerjaResult(files, bag.Items);
    }

    private static List<SheetContent> Sheets(Usulan usulan, LembarKonteks konteks, List<ButirLembar> butir)
    {
        var sheets = new List<SheetContent> { PetunjukLembar.Make(usulan, konteks.Perangkat, konteks.Subtitle) };
        var badan = butir.Where(b => b.Alamat.Kelompok == AlamatJawaban.Kelembagaan).ToList();
        if (badan.Count > 0)
        {
            sheets.Add(JawabanLembar.Make(konteks, "Kelembagaan", "Kelembagaan", badan));
        }

        foreach (var tatanan in konteks.Tampil.Instrumen.Tatanan)
        {
            var own = butir.Where(b => b.Alamat.Kelompok == AlamatJawaban.Tatanan && b.Alamat.Induk == tatanan.Kunci).ToList();
            if (own.Count > 0)
            {
                var number = tatanan.Nomor.ToString(CultureInfo.InvariantCulture);
                sheets.Add(JawabanLembar.Make(konteks, $"Tatanan {number}", $"Tatanan {number}. {tatanan.Nama}", own));
            }
        }

        sheets.Add(BuktiLembar.Make(konteks, butir));
        sheets.Add(konteks.Daftar.ToSheet());
        sheets.Add(konteks.Ingatan.ToSheet());
        return sheets;
    }

    private static string FileName(string key, HashSet<string> taken)
    {
        var safe = string.Concat(key.Take(60).Select(c => char.IsAsciiLetterOrDigit(c) || c == '-' ? c : '-'));
        var name = safe;
        for (var i = 2; !taken.Add(name); i++)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{safe}-{i}");
        }

        return name + ".xlsx";
    }
}
