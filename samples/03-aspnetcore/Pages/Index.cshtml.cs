using AplikasiDaerah.Data;

namespace AplikasiDaerah.Pages;

/// <summary>The district: its settings with value and completeness.</summary>
public sealed class IndexModel(UsulanTerkini terkini) : HalamanUsulan(terkini)
{
    public Task OnGetAsync() => MuatAsync();
}
