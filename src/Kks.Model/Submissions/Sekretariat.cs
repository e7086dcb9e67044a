namespace Kks.Model.Submissions;

/// <summary>The office of a body (<i>sekretariat</i>).</summary>
public sealed record Sekretariat
{
    /// <summary>The full address.</summary>
    public string? Alamat { get; init; }

    /// <summary>The coordinates.</summary>
    public Koordinat? Koordinat { get; init; }

    /// <summary>How many such offices there are, for bodies of kecamatan and desa/kelurahan.</summary>
    public int? Jumlah { get; init; }

    /// <summary>The photo, a file in the data folder.</summary>
    public string? Foto { get; init; }

    /// <summary>The day the photo was taken.</summary>
    public DateOnly? Tanggal { get; init; }
}
