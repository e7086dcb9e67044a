using AplikasiDaerah.Data;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AplikasiDaerah.Pages;

/// <summary>A page that shows the submission as it stands.</summary>
public abstract class HalamanUsulan(UsulanTerkini terkini) : PageModel
{
    public Keadaan Keadaan { get; private set; } = null!;

    protected async Task MuatAsync() => Keadaan = await terkini.BacaAsync(HttpContext.RequestAborted);
}
