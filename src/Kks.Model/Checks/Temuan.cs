using Kks.Model.Diagnostics;

namespace Kks.Model.Checks;

/// <summary>A finding (<i>temuan</i>): a diagnostic, what it is about, and whose it is to mend. Immutable.</summary>
public sealed record Temuan
{
    /// <summary>What is wrong, where, and how to mend it.</summary>
    public required Diagnostic Diagnosa { get; init; }

    /// <summary>What it is about.</summary>
    public required KelompokTemuan Kelompok { get; init; }

    /// <summary>The key of the setting it is in; null where it is in none.</summary>
    public string? Tatanan { get; init; }

    /// <summary>The key of the body it is in; null where it is in none.</summary>
    public string? Badan { get; init; }

    /// <summary>The key of the indicator or item it is about; null where it is about none.</summary>
    public string? Indikator { get; init; }

    /// <summary>The number the instrument prints for the indicator; null where it is about none the instrument knows.</summary>
    public int? Nomor { get; init; }

    /// <summary>The key of the agency that answers for it; null where the data name none.</summary>
    public string? PerangkatDaerah { get; init; }
}
