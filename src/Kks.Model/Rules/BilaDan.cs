namespace Kks.Model.Rules;

/// <summary><c>and</c>: both hold.</summary>
/// <param name="Kiri">The left condition.</param>
/// <param name="Kanan">The right condition.</param>
public sealed record BilaDan(Bila Kiri, Bila Kanan) : Bila
{
    /// <inheritdoc/>
    public override bool MemakaiTren => Kiri.MemakaiTren || Kanan.MemakaiTren;

    /// <inheritdoc/>
    public override bool MemakaiAmbang => Kiri.MemakaiAmbang || Kanan.MemakaiAmbang;

    internal override bool? Berlaku(AngkaAturan angka) => (Kiri.Berlaku(angka), Kanan.Berlaku(angka)) switch
    {
        (false, _) or (_, false) => false,
        (true, true) => true,
        _ => null,
    };
}
