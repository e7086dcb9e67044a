using Kks.Model.Instruments;

namespace Kks.Model.Rules;

/// <summary><c>naik</c>, <c>turun</c> or <c>tetap</c>: the last data year's result against the first's.</summary>
/// <param name="Arah">The direction.</param>
public sealed record BilaArah(Arah Arah) : Bila
{
    /// <inheritdoc/>
    public override bool MemakaiTren => true;

    /// <inheritdoc/>
    public override bool MemakaiAmbang => false;

    internal override bool? Berlaku(AngkaAturan angka) => angka is { Awal: { } awal, Akhir: { } akhir }
        ? Arah switch
        {
            Arah.Naik => akhir > awal,
            Arah.Turun => akhir < awal,
            _ => akhir == awal,
        }
        : null;
}
