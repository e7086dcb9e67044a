namespace Kks.Model.Rules;

/// <summary>What an indicator's rule can say about given numbers.</summary>
public enum StatusAturan
{
    /// <summary>The numbers support exactly one option.</summary>
    Didukung,

    /// <summary>The instrument leaves the case open (<i>terbuka</i>): no option fits, or several do.</summary>
    Terbuka,

    /// <summary>Numbers are missing.</summary>
    DataKurang,

    /// <summary>The rule has no numbers; a person chooses.</summary>
    Manual,
}
