namespace Kks.Model.Submissions;

/// <summary>The answers for one setting (<i>tatanan</i>).</summary>
public sealed record JawabanTatanan
{
    /// <summary>The setting's key in the instrument, for example <c>pasar</c>.</summary>
    public required string Kunci { get; init; }

    /// <summary>An introduction to the setting, Markdown.</summary>
    public string? Pengantar { get; init; }

    /// <summary>The answers per indicator.</summary>
    public IReadOnlyList<Jawaban> Indikator { get; init; } = [];

    /// <summary>The innovations (<i>inovasi</i>).</summary>
    public IReadOnlyList<Inovasi> Inovasi { get; init; } = [];

    /// <summary>The obstacles (<i>kendala</i>), one Markdown text each.</summary>
    public IReadOnlyList<string> Kendala { get; init; } = [];

    /// <summary>What will be done (<i>tindak lanjut</i>), one Markdown text each.</summary>
    public IReadOnlyList<string> TindakLanjut { get; init; } = [];
}
