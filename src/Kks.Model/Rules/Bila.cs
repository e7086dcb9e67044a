using Kks.Model.Instruments;

namespace Kks.Model.Rules;

/// <summary>
/// A condition (<i>bila</i>) of an option, as a tree: text -> <see cref="BilaParser"/> -> this -> <see cref="AturanEvaluator"/>.
/// </summary>
public abstract record Bila
{
    private protected Bila()
    {
    }

    /// <summary>Whether the condition looks at the first data year.</summary>
    public abstract bool MemakaiTren { get; }

    /// <summary>Whether the condition looks at the threshold.</summary>
    public abstract bool MemakaiAmbang { get; }

    /// <summary>Whether it holds; null where the numbers given do not say.</summary>
    internal abstract bool? Berlaku(AngkaAturan angka);
}
