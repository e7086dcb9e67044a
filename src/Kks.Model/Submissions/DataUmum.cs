namespace Kks.Model.Submissions;

/// <summary>The form of general data (<i>data umum</i>).</summary>
public sealed record DataUmum
{
    /// <summary>The chair of Tim Pembina.</summary>
    public string? KetuaTimPembina { get; init; }

    /// <summary>The name of the district forum.</summary>
    public string? NamaForum { get; init; }

    /// <summary>The chair of the forum.</summary>
    public string? KetuaForum { get; init; }

    /// <summary>The forum's address.</summary>
    public string? AlamatForum { get; init; }

    /// <summary>The district office's address.</summary>
    public string? AlamatKantor { get; init; }

    /// <summary>The area in square kilometres.</summary>
    public decimal? LuasWilayah { get; init; }

    /// <summary>The number of inhabitants.</summary>
    public long? JumlahPenduduk { get; init; }

    /// <summary>The number of kecamatan.</summary>
    public int? JumlahKecamatan { get; init; }

    /// <summary>The number of kecamatan that take part.</summary>
    public int? KecamatanIkut { get; init; }

    /// <summary>The number of desa and kelurahan.</summary>
    public int? JumlahDesaKelurahan { get; init; }

    /// <summary>The number of desa and kelurahan that take part.</summary>
    public int? DesaKelurahanIkut { get; init; }

    /// <summary>The kecamatan one by one.</summary>
    public IReadOnlyList<Kecamatan> Kecamatan { get; init; } = [];
}
