namespace Kks.Model.Rules;

/// <summary>The comparisons (<i>pembanding</i>) rules and thresholds use.</summary>
public enum Pembanding
{
    /// <summary><c>&gt;=</c>.</summary>
    LebihAtauSama,

    /// <summary><c>&gt;</c>.</summary>
    Lebih,

    /// <summary><c>&lt;=</c>.</summary>
    KurangAtauSama,

    /// <summary><c>&lt;</c>.</summary>
    Kurang,

    /// <summary><c>==</c>.</summary>
    Sama,
}
