namespace Kks.Model.Rules;

/// <summary><c>or</c>: at least one holds.</summary>
/// <param name="Kiri">The left condition.</param>
/// <param name="Kanan">The right condition.</param>
public sealed record BilaAtau(Bila Kiri, Bila Kanan) : Bila
{
    /// <inheritdoc/>
    public override bool MemakaiTren => Kiri.MemakaiTren || Kanan.MemakaiTren;

    /// <inheritdoc/>
    public override bool MemakaiAmbang => Kiri.MemakaiAmbang || Kanan.MemakaiAmbang;

    internal override bool? Berlaku(AngkaAturan angka) => (Kiri.Berlaku(angka), Kanan.Berlaku(angka)) switch
    {
        (true, _) or (_, true) => true,
        (false, false) => false,
        _ => null,
    };
}
