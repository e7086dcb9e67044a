namespace Kks.Model.Rules;

/// <summary>The kinds of number a rule may lack.</summary>
public enum JenisAngka
{
    /// <summary>The result of a data year.</summary>
    Capaian,

    /// <summary>The value of a threshold that the instrument leaves to an outside figure.</summary>
    Ambang,
}
