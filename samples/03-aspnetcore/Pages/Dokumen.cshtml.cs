using AplikasiDaerah.Data;

namespace AplikasiDaerah.Pages;

/// <summary>Every document there can be, to download.</summary>
public sealed class DokumenModel(UsulanTerkini terkini) : HalamanUsulan(terkini)
{
    public Task OnGetAsync() => MuatAsync();
}
