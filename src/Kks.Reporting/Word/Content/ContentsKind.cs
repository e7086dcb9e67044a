namespace Kks.Reporting.Word.Content;

/// <summary>What a table of contents lists.</summary>
public enum ContentsKind
{
    /// <summary>Headings of three levels (<c>daftar-isi</c>).</summary>
    Headings,

    /// <summary>Captions of tables (<c>daftar-tabel</c>).</summary>
    Tables,

    /// <summary>Captions of pictures (<c>daftar-gambar</c>).</summary>
    Pictures,

    /// <summary>Captions of charts (<c>daftar-grafik</c>).</summary>
    Charts,

    /// <summary>Appendices (<c>daftar-lampiran</c>).</summary>
    Appendices,
}
