namespace Kks.Model.Rules;

/// <summary><c>nilai</c> compared with a number: the last data year's result.</summary>
/// <param name="Pembanding">The comparison.</param>
/// <param name="Batas">The number.</param>
public sealed record BilaBanding(Pembanding Pembanding, decimal Batas) : Bila
{
    /// <inheritdoc/>
    public override bool MemakaiTren => false;

    /// <inheritdoc/>
    public override bool MemakaiAmbang => false;

    internal override bool? Berlaku(AngkaAturan angka) => angka.Akhir is { } nilai ? Pembanding.Bandingkan(nilai, Batas) : null;
}
