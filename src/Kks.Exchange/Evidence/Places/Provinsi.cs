using Kks.Model.Submissions;

namespace Kks.Exchange.Evidence.Places;

/// <summary>A province and the box on the map that holds all of it, and parts of its neighbours.</summary>
internal sealed record Provinsi
{
    /// <summary>The ministry's region code, two digits.</summary>
    public required string Kode { get; init; }

    /// <summary>The name.</summary>
    public required string Nama { get; init; }

    /// <summary>Other names in use.</summary>
    public IReadOnlyList<string> NamaLain { get; init; } = [];

    /// <summary>The southern edge in degrees.</summary>
    public required decimal Selatan { get; init; }

    /// <summary>The northern edge in degrees.</summary>
    public required decimal Utara { get; init; }

    /// <summary>The western edge in degrees.</summary>
    public required decimal Barat { get; init; }

    /// <summary>The eastern edge in degrees.</summary>
    public required decimal Timur { get; init; }

    /// <summary>Whether the box holds a place.</summary>
    public bool Memuat(Koordinat tempat) => tempat.Lintang >= Selatan && tempat.Lintang <= Utara && tempat.Bujur >= Barat && tempat.Bujur <= Timur;
}
