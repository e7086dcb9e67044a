using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Kks.Templating.Benchmarks.Work;

/// <summary>
/// The same document by hand: prepared UTF-8 literals, a vectorised search for what must be escaped, numbers formatted in
/// place. What a careful programmer would write, and the yardstick of the engine.
/// </summary>
public sealed class HandWrittenWriter
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");
    private static readonly int[] Widths = [600, 3000, 1200, 1200, 1500, 1500];
    private static readonly string[] Heads = ["No", "Kegiatan", "Target", "Satuan", "Realisasi", "Persen"];
    private static readonly byte[] Row = "<w:tr>"u8.ToArray();
    private static readonly byte[][] Cells = [.. Widths.Select(Cell)];
    private static readonly byte[] Table = Encoding.UTF8.GetBytes(TableHead());

    private readonly IBufferWriter<byte> _output;
    private ArraySegment<byte> _chunk = ArraySegment<byte>.Empty;
    private int _used;

    /// <summary>A writer into the buffer.</summary>
    public HandWrittenWriter(IBufferWriter<byte> output) => _output = output;

    /// <summary>Writes the whole document.</summary>
    public void Write(Laporan laporan)
    {
        ArgumentNullException.ThrowIfNull(laporan);
        Raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>\n<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t xml:space=\"preserve\">"u8);
        Text(laporan.Judul);
        Raw("</w:t></w:r></w:p>\n<w:p><w:r><w:t xml:space=\"preserve\">"u8);
        Text(laporan.Instansi);
        Raw(" – "u8);
        Number(laporan.Tahun);
        Raw("</w:t></w:r></w:p>\n"u8);
        var sections = laporan.Bagian;
        for (var i = 0; i < sections.Count; i++)
        {
            Section(sections[i]);
        }

        Raw("<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>\n"u8);
        _output.Advance(_used);
        _chunk = ArraySegment<byte>.Empty;
        _used = 0;
    }

    private void Section(Bagian b)
    {
        Raw("<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t xml:space=\"preserve\">"u8);
        Text(b.Judul);
        Raw("</w:t></w:r></w:p>\n<w:p><w:r><w:t xml:space=\"preserve\">Selama tahun berjalan "u8);
        Paragraphs(b);
        Raw(Table);
        var rows = b.Baris;
        for (var i = 0; i < rows.Count; i++)
        {
            TableRow(rows[i]);
        }

        Raw("</w:tbl><w:p/>\n"u8);
    }

    private void Paragraphs(Bagian b)
    {
        Text(b.Unit);
        Raw(" menjalankan "u8);
        Text(b.Program);
        Raw(" di "u8);
        Text(b.Lokasi);
        Raw(" dengan anggaran "u8);
        Text(b.Anggaran);
        Raw(". Hingga akhir tahun terserap "u8);
        Text(b.Realisasi);
        Raw(", dan capaian kegiatan mencapai "u8);
        Text(b.Capaian);
        Raw(" dari sasaran yang ditetapkan bersama forum.</w:t></w:r></w:p>\n<w:p><w:r><w:t xml:space=\"preserve\">Penanggung jawab "u8);
        Text(b.Program);
        Raw(" di wilayah "u8);
        Text(b.Lokasi);
        Raw(" adalah "u8);
        Text(b.Unit);
        Raw(". Dari anggaran sebesar "u8);
        Text(b.Anggaran);
        Raw(" telah digunakan "u8);
        Text(b.Realisasi);
        Raw(", sehingga capaian menurut indikator pokok ialah "u8);
        Text(b.Capaian);
        Raw(" pada akhir periode penilaian.</w:t></w:r></w:p>\n<w:p><w:r><w:t xml:space=\"preserve\">Hambatan yang dijumpai "u8);
        Text(b.Unit);
        Raw(" di "u8);
        Text(b.Lokasi);
        Raw(" terutama jumlah tenaga lapangan. Walaupun begitu "u8);
        Text(b.Program);
        Raw(" tetap terlaksana; dengan anggaran "u8);
        Text(b.Anggaran);
        Raw(" dan serapan "u8);
        Text(b.Realisasi);
        Raw(", capaian "u8);
        Text(b.Capaian);
        Raw(" dinilai memadai oleh tim.</w:t></w:r></w:p>\n"u8);
    }

    private void TableRow(Baris row)
    {
        Raw(Row);
        Raw(Cells[0]);
        Number(row.No);
        TextCell(1, row.Kegiatan);
        TextCell(2, row.Target);
        TextCell(3, row.Satuan);
        TextCell(4, row.Realisasi);
        TextCell(5, row.Persen);
        Raw("</w:t></w:r></w:p></w:tc></w:tr>\n"u8);
    }

    private void TextCell(int column, string value)
    {
        Raw("</w:t></w:r></w:p></w:tc>"u8);
        Raw(Cells[column]);
        Text(value);
    }

    private void Raw(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        _used += bytes.Length;
    }

    /// <summary>The free part of the chunk; a new chunk if it is too small, so that the buffer is asked rarely.</summary>
    private Span<byte> Room(int length)
    {
        if (_chunk.Count - _used < length)
        {
            _output.Advance(_used);
            _used = 0;
            _ = MemoryMarshal.TryGetArray<byte>(_output.GetMemory(Math.Max(length, 64 * 1024)), out _chunk);
        }

        return _chunk.AsSpan(_used);
    }

    private void Number(int value)
    {
        _ = value.TryFormat(Room(11), out var written, default, CultureInfo.InvariantCulture);
        _used += written;
    }

    private void Text(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Special); at >= 0; at = text.IndexOfAny(Special))
        {
            Plain(text[..at]);
            Raw(text[at] switch
            {
                '&' => "&amp;"u8,
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                '"' => "&quot;"u8,
                _ => "&#39;"u8,
            });
            text = text[(at + 1)..];
        }

        Plain(text);
    }

    private void Plain(ReadOnlySpan<char> text)
    {
        var room = Room(text.Length * 3);
        _used += Encoding.UTF8.GetBytes(text, room);
    }

    private static byte[] Cell(int width) =>
        Encoding.UTF8.GetBytes($"<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr><w:p><w:r><w:t xml:space=\"preserve\">");

    private static string TableHead() =>
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>"
        + string.Concat(Widths.Select(width => $"<w:gridCol w:w=\"{width}\"/>"))
        + "</w:tblGrid>\n<w:tr><w:trPr><w:tblHeader/></w:trPr>"
        + string.Concat(Widths.Zip(Heads, HeadCell))
        + "</w:tr>\n";

    private static string HeadCell(int width, string head) =>
        $"<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{head}</w:t></w:r></w:p></w:tc>";
}
