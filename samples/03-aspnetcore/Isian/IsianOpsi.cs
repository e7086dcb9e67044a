namespace AplikasiDaerah.Isian;

/// <summary>The option as chosen in the form; its name is the data path <c>opsi.mandiri</c>.</summary>
public sealed class IsianOpsi
{
    public string? Mandiri { get; set; }
}
