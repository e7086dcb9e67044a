namespace AplikasiDaerah.Isian;

/// <summary>The figures of one data year as typed: texts, since what somebody typed is shown again even where it is no number.</summary>
public sealed class IsianCapaian
{
    public string? Target { get; set; }

    public string? Nilai { get; set; }

    public string? Pembilang { get; set; }

    public string? Penyebut { get; set; }
}
