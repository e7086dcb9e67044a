namespace AplikasiDaerah.Isian;

/// <summary>The district's value for a threshold that the instrument leaves to an outside figure, as typed.</summary>
public sealed class IsianAmbang
{
    public string? Nilai { get; set; }

    public string? Sumber { get; set; }
}
