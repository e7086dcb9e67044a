using Kks.Model.Instruments;

namespace Kks.Model.Rules;

/// <summary>What an indicator's rule says about given numbers.</summary>
public sealed record HasilAturan
{
    /// <summary>Whether an option is supported, the case is open, numbers are missing, or a person chooses.</summary>
    public required StatusAturan Status { get; init; }

    /// <summary>The one option the numbers support; null unless <see cref="Status"/> is <see cref="StatusAturan.Didukung"/>.</summary>
    public Opsi? Opsi { get; init; }

    /// <summary>Why the case is open.</summary>
    public AlasanTerbuka? Alasan { get; init; }

    /// <summary>Every option whose condition certainly holds, best first.</summary>
    public IReadOnlyList<Opsi> Cocok { get; init; } = [];

    /// <summary>Every option whose condition certainly fails, best first.</summary>
    public IReadOnlyList<Opsi> Gugur { get; init; } = [];

    /// <summary>The numbers that are missing.</summary>
    public IReadOnlyList<AngkaKurang> Kurang { get; init; } = [];

    /// <summary>The outcome in one Indonesian sentence, with the instrument's own remark where the case is open.</summary>
    public required string Keterangan { get; init; }
}
