using System.Globalization;
using Kks.Exchange.Workbooks;
using Kks.Model.Data;

namespace Kks.Exchange.LembarKerja;

/// <summary>Makes the sheet of evidence: one row per piece, and room for more.</summary>
internal static class BuktiLembar
{
    public const string Name = "Bukti";
    private const int FirstField = 3;

    private static readonly IReadOnlyList<ColumnContent> Columns =
        [new(4, Hidden: true), new(30, Style: CellStyle.Input), .. BidangBukti.Semua.Select(b => new ColumnContent(b.Lebar, Style: StyleOf(b.Jenis)))];

    public static SheetContent Make(LembarKonteks konteks, IReadOnlyList<ButirLembar> butir)
    {
        var indikator = DaftarPilihan.Indikator(butir);
        var rows = new List<RowContent>
        {
            new(LembarSusunan.IdRow, [new(1, CellStyle.Plain, LembarSusunan.EvidenceMark), new(2, CellStyle.Plain, BidangBukti.IndikatorId), .. BidangBukti.Semua.Select((b, i) => new CellContent(FirstField + i, CellStyle.Plain, b.Id))], Hidden: true),
            new(LembarSusunan.TitleRow, [new(2, CellStyle.Title, "Daftar bukti")], Height: 20),
            new(LembarSusunan.SubtitleRow, [new(2, CellStyle.Plain, konteks.Subtitle)]),
            new(LembarSusunan.HeadRow, [new(1, CellStyle.Head, "Kunci"), new(2, CellStyle.Head, "Indikator"), .. BidangBukti.Semua.Select((b, i) => new CellContent(FirstField + i, CellStyle.Head, b.Judul))], Height: 42),
        };
        foreach (var item in butir)
        {
            AddRows(rows, konteks, item, indikator);
        }

        return new SheetContent
        {
            Name = Name,
            Columns = Columns,
            Rows = rows,
            Checks = [.. Checks(konteks, indikator)],
            HeadRow = LembarSusunan.HeadRow,
            FrozenColumns = 2,
            Protected = true,
            Footer = $"Daftar bukti, {konteks.Subtitle}",
        };
    }

    public static string Alamat(AlamatJawaban alamat, int index) => string.Create(CultureInfo.InvariantCulture, $"{alamat}#{index + 1}");

    private static void AddRows(List<RowContent> rows, LembarKonteks konteks, ButirLembar item, DaftarPilihan indikator)
    {
        var asal = konteks.Asal.Cari(item.Alamat).Bukti;
        var tampil = konteks.Tampil.Cari(item.Alamat).Bukti;
        for (var i = 0; i < asal.Count; i++)
        {
            var alamat = Alamat(item.Alamat, i);
            konteks.Ingatan.Add(alamat);
            konteks.Ingatan.Add(alamat, BidangBukti.IndikatorId, item.Alamat.ToString());
            foreach (var bidang in BidangBukti.Semua)
            {
                konteks.Ingatan.Add(alamat, bidang.Id, bidang.Baca(asal[i]));
            }
        }

        for (var i = 0; i < Math.Max(tampil.Count, asal.Count); i++)
        {
            var cells = new List<CellContent> { new(1, CellStyle.Plain, i < asal.Count ? Alamat(item.Alamat, i) : null) };
            if (i < tampil.Count)
            {
                cells.Add(new CellContent(2, CellStyle.Input, indikator.Teks(item.Alamat.ToString())));
                cells.AddRange(BidangBukti.Semua.Select((bidang, at) => MakeCell(konteks, item, FirstField + at, bidang, bidang.Baca(tampil[i]))));
            }

            rows.Add(new RowContent(rows.Count + 1, cells, Height: RowHeight.Of(cells, Columns)));
        }
    }

    private static CellContent MakeCell(LembarKonteks konteks, ButirLembar item, int column, BidangBukti bidang, string? nilai)
    {
        if (nilai == TeksLembar.TerlaluPanjang)
        {
            konteks.TooLong(item.Alamat, bidang.Id);
        }

        var style = StyleOf(bidang.Jenis);
        return (bidang.Jenis, nilai) switch
        {
            (_, null) => new CellContent(column, style),
            (JenisBidang.JenisBukti, _) => new CellContent(column, style, konteks.DaftarJenis.Teks(nilai)),
            (JenisBidang.YaTidak, _) => new CellContent(column, style, DaftarPilihan.YaTidak.Teks(nilai)),
            (JenisBidang.Tanggal, _) when Serial(DateText.ParseDate(nilai)?.ToDateTime(TimeOnly.MinValue)) is { } serial => new CellContent(column, style, Number: serial),
            (JenisBidang.Waktu, _) when Serial(DateText.ParseTime(nilai)) is { } serial => new CellContent(column, style, Number: serial),
            _ => new CellContent(column, style, nilai),
        };
    }

    private static string? Serial(DateTime? time) =>
        time is { } t && ExcelDate.ToSerial(t) is { } serial ? serial.ToString("G15", CultureInfo.InvariantCulture) : null;

    private static CellStyle StyleOf(JenisBidang jenis) => jenis switch
    {
        JenisBidang.Tanggal => CellStyle.InputDate,
        JenisBidang.Waktu => CellStyle.InputTime,
        _ => CellStyle.Input,
    };

    private static IEnumerable<CellCheck> Checks(LembarKonteks konteks, DaftarPilihan indikator)
    {
        yield return new CellCheck(Range(2), "list", konteks.Daftar.Add(indikator)!, null, "Pilih indikator dari daftar.");
        for (var i = 0; i < BidangBukti.Semua.Count; i++)
        {
            if (Check(konteks, BidangBukti.Semua[i].Jenis, Range(FirstField + i)) is { } check)
            {
                yield return check;
            }
        }
    }

    private static CellCheck? Check(LembarKonteks konteks, JenisBidang jenis, CellRange range) => jenis switch
    {
        JenisBidang.JenisBukti when konteks.Daftar.Add(konteks.DaftarJenis) is { } list => new CellCheck(range, "list", list, null, "Pilih jenis bukti dari daftar."),
        JenisBidang.YaTidak => new CellCheck(range, "list", konteks.Daftar.Add(DaftarPilihan.YaTidak)!, null, "Pilih Ya atau Tidak."),
        JenisBidang.Tanggal => new CellCheck(range, "date", "1", "2958465", "Isi dengan tanggal, misalnya 14/06/2024."),
        JenisBidang.Waktu => new CellCheck(range, "date", "1", "2958465", "Isi dengan tanggal dan jam, misalnya 14/06/2024 09:30."),
        _ => null,
    };

    private static CellRange Range(int column) => new(LembarSusunan.FirstRow, column, LembarSusunan.LastEvidenceRow, column);
}
