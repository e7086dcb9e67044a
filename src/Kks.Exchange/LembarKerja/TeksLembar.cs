using System.Text;
using Kks.Exchange.Workbooks;

namespace Kks.Exchange.LembarKerja;

/// <summary>Texts as a worksheet can hold them.</summary>
internal static class TeksLembar
{
    /// <summary>What stands in place of a text that no cell can hold.</summary>
    public const string TerlaluPanjang = "(Teks ini terlalu panjang untuk Excel. Ubahlah di berkas data, bukan di sini.)";

    /// <summary>The text as it goes into a cell and comes back; null where there is none.</summary>
    public static string? Isi(string? text)
    {
        var plain = CellValues.CanonicalText(text is null ? null : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));
        return plain is null || RichText.Escape(plain).Length <= RichText.MaxLength ? plain : TerlaluPanjang;
    }
}
