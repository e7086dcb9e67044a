namespace Kks.Model.Rules;

/// <summary>A condition read from text, or why it could not be.</summary>
public sealed record BilaParseResult
{
    /// <summary>The condition; null where there is an error.</summary>
    public Bila? Bila { get; init; }

    /// <summary>What is wrong, in Indonesian; null where nothing is.</summary>
    public string? Kesalahan { get; init; }

    /// <summary>The column of the error in the text, counted from 1; 0 where there is none.</summary>
    public int Kolom { get; init; }
}
