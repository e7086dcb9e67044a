using System.Buffers;
using System.IO.Compression;
using System.Text;

namespace Kks.Reporting.Benchmarks.Work;

/// <summary>
/// The yardstick: prepared UTF-8 literals, a vectorised search for what must be escaped, one buffer, then the same compression. Nothing but the
/// text is decided while it runs: no styles looked up, no widths measured, no references resolved. Not thread-safe.
/// </summary>
public sealed class HandWrittenDocument : IDocumentMaker
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>");
    private static readonly int[] Widths = [600, 3000, 1200, 1200, 1500, 1500];
    private static readonly string[] Heads = ["No", "Kegiatan", "Target", "Satuan", "Realisasi", "Persen"];
    private static readonly byte[] Table = Encoding.UTF8.GetBytes(TableHead());
    private static readonly byte[][] Cells = [.. Widths.Select(width => Encoding.UTF8.GetBytes($"<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr><w:p><w:r><w:t xml:space=\"preserve\">"))];

    private byte[] _buffer = new byte[1 << 16];
    private int _used;

    /// <inheritdoc/>
    public void Write(Laporan laporan, Stream output)
    {
        ArgumentNullException.ThrowIfNull(laporan);
        _used = 0;
        Build(laporan);
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, content) in HandWrittenParts.All)
        {
            using var part = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
            part.Write(content);
        }

        using var document = zip.CreateEntry("word/document.xml", CompressionLevel.Optimal).Open();
        document.Write(_buffer, 0, _used);
    }

    private void Build(Laporan laporan)
    {
        Raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"u8);
        Titled(laporan.Judul);
        Titled(laporan.Subjudul);
        Paragraph(laporan.Instansi);
        Paragraph(laporan.Tahun);
        Paragraph(laporan.Kota);
        Raw("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"u8);
        if (laporan.Baris.Count > 0)
        {
            Rows(laporan.Baris);
        }

        for (var i = 0; i < laporan.Bagian.Count; i++)
        {
            Section(laporan.Bagian[i]);
        }

        Raw("<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1440\" w:right=\"1440\" w:bottom=\"1440\" w:left=\"1440\" w:header=\"720\" w:footer=\"720\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>"u8);
    }

    private void Section(Bagian b)
    {
        Raw("<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t xml:space=\"preserve\">"u8);
        Text(b.Judul);
        Raw("</w:t></w:r></w:p><w:p><w:r><w:t xml:space=\"preserve\">Pada tahun anggaran ini "u8);
        Text(b.Unit);
        Raw(" melaksanakan "u8);
        Text(b.Program);
        Raw(" di "u8);
        Text(b.Lokasi);
        Raw(" dengan pagu anggaran "u8);
        Text(b.Anggaran);
        Raw(". Sampai dengan akhir periode, realisasi keuangan tercatat "u8);
        Text(b.Realisasi);
        Raw(" dan capaian fisik kegiatan adalah "u8);
        Text(b.Capaian);
        Raw(" dari target yang ditetapkan.</w:t></w:r></w:p><w:p><w:r><w:t xml:space=\"preserve\">Pelaksanaan "u8);
        Second(b);
        Third(b);
        Rows(b.Baris);
        Raw("<w:p><w:r><w:t xml:space=\"preserve\"></w:t></w:r></w:p>"u8);
    }

    private void Second(Bagian b)
    {
        Text(b.Program);
        Raw(" di wilayah "u8);
        Text(b.Lokasi);
        Raw(" merupakan tanggung jawab "u8);
        Text(b.Unit);
        Raw(". Dari pagu sebesar "u8);
        Text(b.Anggaran);
        Raw(" telah direalisasikan "u8);
        Text(b.Realisasi);
        Raw(", sehingga tingkat capaian kinerja dapat disimpulkan sebesar "u8);
        Text(b.Capaian);
        Raw(" menurut indikator utama.</w:t></w:r></w:p><w:p><w:r><w:t xml:space=\"preserve\">Kendala utama yang dihadapi "u8);
    }

    private void Third(Bagian b)
    {
        Text(b.Unit);
        Raw(" di "u8);
        Text(b.Lokasi);
        Raw(" adalah keterbatasan tenaga teknis. Meskipun demikian "u8);
        Text(b.Program);
        Raw(" tetap berjalan; dengan anggaran "u8);
        Text(b.Anggaran);
        Raw(" dan realisasi "u8);
        Text(b.Realisasi);
        Raw(", capaian akhir sebesar "u8);
        Text(b.Capaian);
        Raw(" dinilai baik.</w:t></w:r></w:p>"u8);
    }

    private void Rows(IReadOnlyList<Baris> rows)
    {
        Raw(Table);
        for (var i = 0; i < rows.Count; i++)
        {
            Raw("<w:tr>"u8);
            Cell(0, rows[i].No);
            Cell(1, rows[i].Kegiatan);
            Cell(2, rows[i].Target);
            Cell(3, rows[i].Satuan);
            Cell(4, rows[i].Realisasi);
            Cell(5, rows[i].Persen);
            Raw("</w:tr>"u8);
        }

        Raw("</w:tbl>"u8);
    }

    private void Cell(int column, string value)
    {
        Raw(Cells[column]);
        Text(value);
        Raw("</w:t></w:r></w:p></w:tc>"u8);
    }

    private void Titled(string text)
    {
        Raw("<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t xml:space=\"preserve\">"u8);
        Text(text);
        Raw("</w:t></w:r></w:p>"u8);
    }

    private void Paragraph(string text)
    {
        Raw("<w:p><w:r><w:t xml:space=\"preserve\">"u8);
        Text(text);
        Raw("</w:t></w:r></w:p>"u8);
    }

    private void Raw(ReadOnlySpan<byte> bytes)
    {
        Room(bytes.Length);
        bytes.CopyTo(_buffer.AsSpan(_used));
        _used += bytes.Length;
    }

    private void Text(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Special); at >= 0; at = text.IndexOfAny(Special))
        {
            Plain(text[..at]);
            Raw(text[at] switch { '&' => "&amp;"u8, '<' => "&lt;"u8, _ => "&gt;"u8 });
            text = text[(at + 1)..];
        }

        Plain(text);
    }

    private void Plain(ReadOnlySpan<char> text)
    {
        Room(text.Length * 3);
        _used += Encoding.UTF8.GetBytes(text, _buffer.AsSpan(_used));
    }

    private void Room(int bytes)
    {
        if (_buffer.Length - _used < bytes)
        {
            Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _used + bytes));
        }
    }

    private static string TableHead() =>
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>"
        + string.Concat(Widths.Select(width => $"<w:gridCol w:w=\"{width}\"/>"))
        + "</w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr>"
        + string.Concat(Widths.Zip(Heads, (width, head) => $"<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{head}</w:t></w:r></w:p></w:tc>"))
        + "</w:tr>";
}
