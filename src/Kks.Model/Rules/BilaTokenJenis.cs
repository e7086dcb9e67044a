namespace Kks.Model.Rules;

/// <summary>The kinds of token in a condition.</summary>
internal enum BilaTokenJenis
{
    /// <summary>A word.</summary>
    Kata,

    /// <summary>A number.</summary>
    Angka,

    /// <summary>A comparison or parenthesis.</summary>
    Tanda,

    /// <summary>The end of the text.</summary>
    Akhir,
}
