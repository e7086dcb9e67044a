namespace AplikasiDaerah.Data;

/// <summary>The submission without its answers to indicators; there is one row.</summary>
public sealed class UsulanRow
{
    public int Id { get; set; }

    /// <summary>The submission as JSON, the form Kks.Model reads and writes.</summary>
    public required string Isi { get; set; }

    /// <summary>Grows with every save anywhere, so that a cached copy can tell that it is old.</summary>
    public int Versi { get; set; }
}
