namespace Kks.Model.Rules;

/// <summary><c>memenuhi</c>: the last data year's result meets the rule's threshold.</summary>
public sealed record BilaMemenuhi : Bila
{
    /// <inheritdoc/>
    public override bool MemakaiTren => false;

    /// <inheritdoc/>
    public override bool MemakaiAmbang => true;

    internal override bool? Berlaku(AngkaAturan angka) => angka.Memenuhi;
}
