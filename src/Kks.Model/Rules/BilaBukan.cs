namespace Kks.Model.Rules;

/// <summary><c>not</c>: the condition does not hold.</summary>
/// <param name="Isi">The condition.</param>
public sealed record BilaBukan(Bila Isi) : Bila
{
    /// <inheritdoc/>
    public override bool MemakaiTren => Isi.MemakaiTren;

    /// <inheritdoc/>
    public override bool MemakaiAmbang => Isi.MemakaiAmbang;

    internal override bool? Berlaku(AngkaAturan angka) => !Isi.Berlaku(angka);
}
