using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AplikasiDaerah.Pages;

/// <summary>What went wrong, for people. A failed POST arrives here too, so it asks for no token.</summary>
[IgnoreAntiforgeryToken]
public sealed class GalatModel : PageModel
{
    public string Judul { get; private set; } = string.Empty;

    public string Penjelasan { get; private set; } = string.Empty;

    public void OnGet() => Tampilkan();

    public void OnPost() => Tampilkan();

    // A parameter would have the body read, which may be the very thing that failed.
    private void Tampilkan() => (Judul, Penjelasan) = int.Parse((string)RouteData.Values["status"]!, CultureInfo.InvariantCulture) switch
    {
        StatusCodes.Status400BadRequest => ("Permintaan tidak dapat dibaca", "Muat ulang halaman isian, lalu coba lagi."),
        StatusCodes.Status404NotFound => ("Halaman tidak ditemukan", "Alamatnya mungkin salah tulis, atau isinya sudah tidak ada."),
        StatusCodes.Status413PayloadTooLarge => ("Isian terlalu besar", "Pendekkan narasinya, lalu simpan lagi."),
        StatusCodes.Status429TooManyRequests => ("Terlalu banyak permintaan", "Tunggu beberapa detik, lalu coba lagi."),
        StatusCodes.Status504GatewayTimeout => ("Waktu habis", "Server sedang sibuk. Coba lagi sebentar lagi."),
        _ => ("Terjadi kesalahan", "Kesalahan ini sudah dicatat. Coba lagi; bila berulang, hubungi pengelola."),
    };
}
