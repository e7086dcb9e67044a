namespace Kks.Model.Instruments;

/// <summary>One edition of the official assessment instrument (<i>instrumen penilaian</i>), as read from a catalogue file.</summary>
public sealed record Instrumen
{
    /// <summary>The edition (<i>edisi</i>), for example <c>2025</c>; also the catalogue's identity.</summary>
    public required string Edisi { get; init; }

    /// <summary>The edition's full name.</summary>
    public required string Nama { get; init; }

    /// <summary>The year in which the award is decided, where the instrument says it.</summary>
    public int? TahunPenilaian { get; init; }

    /// <summary>The two data years (<i>tahun data</i>), oldest first; empty where the instrument does not name them.</summary>
    public IReadOnlyList<int> TahunData { get; init; } = [];

    /// <summary>When the edition was in use, where it is one of the past.</summary>
    public string? MasaPakai { get; init; }

    /// <summary>How sure the list of settings is, a key of <see cref="KeteranganKeyakinan"/>.</summary>
    public string? Keyakinan { get; init; }

    /// <summary>The legal bases (<i>dasar hukum</i>) the edition is used under.</summary>
    public IReadOnlyList<string> DasarHukum { get; init; } = [];

    /// <summary>How many settings the edition has, where it says so; the validator compares.</summary>
    public int? JumlahTatanan { get; init; }

    /// <summary>Whether the indicators come from the user because the published material lacks them.</summary>
    public bool IndikatorDiisiPengguna { get; init; }

    /// <summary>The degrees of certainty the catalogue uses.</summary>
    public IReadOnlyList<Keyakinan> KeteranganKeyakinan { get; init; } = [];

    /// <summary>The kinds of evidence the edition knows.</summary>
    public IReadOnlyList<JenisBukti> JenisBukti { get; init; } = [];

    /// <summary>The bodies (<i>kelembagaan</i>) and the items asked of each.</summary>
    public IReadOnlyList<Badan> Kelembagaan { get; init; } = [];

    /// <summary>The settings (<i>tatanan</i>) in the edition's order.</summary>
    public required IReadOnlyList<Tatanan> Tatanan { get; init; }

    /// <summary>Quantities that several indicators count.</summary>
    public IReadOnlyList<BesaranBersama> BesaranBersama { get; init; } = [];

    /// <summary>The award and its conditions.</summary>
    public required Penghargaan Penghargaan { get; init; }

    /// <summary>What the edition leaves open or contradicts.</summary>
    public IReadOnlyList<string> Catatan { get; init; } = [];

    /// <summary>Other groupings of settings seen in use.</summary>
    public IReadOnlyList<VarianTatanan> Varian { get; init; } = [];

    /// <summary>What is known of the indicators, where the user supplies them.</summary>
    public IReadOnlyList<IndikatorDikenal> IndikatorDikenal { get; init; } = [];
}
