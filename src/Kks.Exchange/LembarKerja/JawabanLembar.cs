using System.Globalization;
using Kks.Exchange.Workbooks;
using Kks.Model.Instruments;
using Kks.Model.Submissions;

namespace Kks.Exchange.LembarKerja;

/// <summary>Makes the sheet of a setting, or of the bodies: one row per indicator.</summary>
internal sealed class JawabanLembar
{
    private const string Percent = "persen";
    private const int FirstField = 6;
    private readonly LembarKonteks konteks;
    private readonly IReadOnlyList<ButirLembar> butir;
    private readonly IReadOnlyList<BidangJawaban> bidang;
    private readonly IReadOnlyList<ColumnContent> columns;
    private readonly List<CellCheck> checks = [];

    private JawabanLembar(LembarKonteks konteks, IReadOnlyList<ButirLembar> butir)
    {
        this.konteks = konteks;
        this.butir = butir;
        bidang = BidangJawaban.Semua(konteks.Tahun, butir.Any(b => MintaAcuan(b) || konteks.Tampil.Cari(b.Alamat).Ambang is not null || konteks.Asal.Cari(b.Alamat).Ambang is not null));
        columns = [new(4, Hidden: true), new(5), new(24), new(34), new(24), .. bidang.Select(Column)];
    }

    public static SheetContent Make(LembarKonteks konteks, string name, string title, IReadOnlyList<ButirLembar> butir) =>
        new JawabanLembar(konteks, butir).Make(name, title);

    private SheetContent Make(string name, string title)
    {
        var rows = new List<RowContent>
        {
            new(LembarSusunan.IdRow, [new(1, CellStyle.Plain, LembarSusunan.AnswersMark), .. bidang.Select((b, i) => new CellContent(FirstField + i, CellStyle.Plain, b.Id))], Hidden: true),
            new(LembarSusunan.TitleRow, [new(2, CellStyle.Title, title)], Height: 20),
            new(LembarSusunan.SubtitleRow, [new(2, CellStyle.Plain, konteks.Subtitle)]),
            new(LembarSusunan.HeadRow, [.. Heads()], Height: 42),
        };
        for (var i = 0; i < butir.Count; i++)
        {
            rows.Add(MakeRow(LembarSusunan.FirstRow + i, butir[i]));
        }

        return new SheetContent
        {
            Name = name,
            Columns = columns,
            Rows = rows,
            Checks = checks,
            HeadRow = LembarSusunan.HeadRow,
            FrozenColumns = 3,
            Protected = true,
            Footer = $"{title}, {konteks.Subtitle}",
        };
    }

    private IEnumerable<CellContent> Heads()
    {
        string[] heads = ["Kunci", "No", "Indikator", "Yang diukur dan bukti yang diminta", "Pilihan opsi", .. bidang.Select(b => b.Judul)];
        return heads.Select((head, i) => new CellContent(i + 1, CellStyle.Head, head));
    }

    private ColumnContent Column(BidangJawaban bidang) => bidang.Jenis switch
    {
        JenisBidang.Opsi => new ColumnContent(18),
        JenisBidang.Capaian or JenisBidang.Pembilang or JenisBidang.Acuan => new ColumnContent(10.5),
        JenisBidang.PerangkatDaerah => new ColumnContent(16, Hidden: konteks.Perangkat is not null),
        _ => new ColumnContent(bidang.Id == "narasi" ? 46 : 16),
    };

    private RowContent MakeRow(int row, ButirLembar item)
    {
        var indikator = item.Indikator;
        var tampil = konteks.Tampil.Cari(item.Alamat);
        var asal = konteks.Asal.Cari(item.Alamat);
        konteks.Ingatan.Add(item.Alamat.ToString());
        var cells = new List<CellContent>
        {
            new(1, CellStyle.Plain, item.Alamat.ToString()),
            new(2, CellStyle.FixedCentre, item.Nomor),
            new(3, CellStyle.Fixed, item.Alamat.Kelompok == AlamatJawaban.Kelembagaan ? $"{item.Induk}: {indikator.Nama}" : indikator.Nama),
            new(4, CellStyle.Fixed, Keterangan(indikator)),
            new(5, CellStyle.Fixed, string.Join('\n', DaftarPilihan.Opsi(indikator).Isi.Select(o => o.Teks))),
        };
        for (var i = 0; i < bidang.Count; i++)
        {
            var cell = new CellRange(row, FirstField + i, row, FirstField + i);
            var nilai = bidang[i].Baca(indikator, tampil);
            konteks.Ingatan.Add(item.Alamat.ToString(), bidang[i].Id, bidang[i].Baca(indikator, asal));
            if (nilai == TeksLembar.TerlaluPanjang)
            {
                konteks.TooLong(item.Alamat, bidang[i].Id);
            }

            cells.Add(MakeCell(cell, item, bidang[i], nilai));
        }

        return new RowContent(row, cells, Height: RowHeight.Of(cells, columns));
    }

    private CellContent MakeCell(CellRange place, ButirLembar item, BidangJawaban bidang, string? nilai)
    {
        var column = place.Left;
        if (nilai is null && !Diminta(item, bidang))
        {
            return new CellContent(column, CellStyle.NotAsked);
        }

        switch (bidang.Jenis)
        {
            case JenisBidang.Opsi:
                var opsi = DaftarPilihan.Opsi(item.Indikator);
                AddList(place, opsi, "Pilih salah satu opsi dari daftar.");
                return new CellContent(column, CellStyle.Input, nilai is null ? null : opsi.Teks(nilai));
            case JenisBidang.Capaian or JenisBidang.Pembilang or JenisBidang.Acuan:
                AddNumber(place, item.Indikator, bidang.Jenis);
                return new CellContent(column, CellStyle.InputNumber, Number: nilai);
            case JenisBidang.PerangkatDaerah when konteks.Perangkat is null:
                AddList(place, konteks.DaftarPerangkat, "Pilih perangkat daerah dari daftar.");
                return new CellContent(column, CellStyle.Input, nilai is null ? null : konteks.DaftarPerangkat.Teks(nilai));
            case JenisBidang.PerangkatDaerah:
                return new CellContent(column, CellStyle.Fixed, nilai is null ? null : konteks.DaftarPerangkat.Teks(nilai));
            default:
                return new CellContent(column, nilai == TeksLembar.TerlaluPanjang ? CellStyle.Fixed : CellStyle.Input, nilai);
        }
    }

    /// <summary>Numbers are asked where the indicator is measured, its parts where the instrument names them.</summary>
    private static bool Diminta(ButirLembar item, BidangJawaban bidang) => bidang.Jenis switch
    {
        JenisBidang.Capaian => item.Indikator.Satuan is not null,
        JenisBidang.Pembilang => item.Indikator is { Satuan: not null, Penyebut: not null },
        JenisBidang.Acuan => MintaAcuan(item),
        JenisBidang.Teks when bidang.Id.StartsWith("ambang.", StringComparison.Ordinal) => MintaAcuan(item),
        _ => true,
    };

    private static bool MintaAcuan(ButirLembar item) => item.Indikator.Aturan.Ambang is { Nilai: null, Acuan: not null };

    private void AddList(CellRange place, DaftarPilihan pilihan, string error)
    {
        if (konteks.Daftar.Add(pilihan) is { } range)
        {
            checks.Add(new CellCheck(place, "list", range, null, error));
        }
    }

    private void AddNumber(CellRange place, Indikator indikator, JenisBidang jenis)
    {
        var (least, greatest, error) = (indikator.Satuan, jenis) switch
        {
            (_, JenisBidang.Pembilang) => ("0", "1000000000000", "Isi dengan angka, nol atau lebih, tanpa satuan."),
            (Percent, _) when indikator.Penyebut is null => ("-100", "100", "Isi dengan angka persen, misalnya 64,29 tanpa tanda %."),
            (Percent, _) => ("0", "100", "Isi dengan angka persen antara 0 dan 100, misalnya 64,29 tanpa tanda %."),
            _ => ("-1000000000000", "1000000000000", "Isi dengan angka saja, tanpa satuan."),
        };
        checks.Add(new CellCheck(place, "decimal", least, greatest, error));
    }

    private string Keterangan(Indikator indikator)
    {
        var lines = new List<string> { indikator.Ringkasan };
        Add("Satuan", indikator.Satuan);
        Add("Pembilang", indikator.Pembilang);
        Add("Penyebut", indikator.Penyebut);
        Add("Nilai acuan", indikator.Aturan.Ambang?.Acuan);
        lines.AddRange(indikator.Bukti.Count > 0 ? ["Bukti yang diminta:", .. indikator.Bukti.Select(BuktiText)] : []);
        lines.AddRange(indikator.ValidasiKepalaOpd ? ["Data divalidasi (tanda tangan dan stempel) oleh kepala perangkat daerah."] : []);
        return string.Join('\n', lines);

        void Add(string nama, string? isi) => lines.AddRange(string.IsNullOrEmpty(isi) ? [] : [$"{nama}: {isi}"]);
    }

    private string BuktiText(BuktiDiminta bukti)
    {
        var years = bukti.Tahun.Count == 0 ? string.Empty : $" ({string.Join(", ", bukti.Tahun.Select(t => t.ToString(CultureInfo.InvariantCulture)))})";
        return $"- {konteks.DaftarJenis.Teks(bukti.Jenis)}{years}: {bukti.Keterangan}";
    }
}
