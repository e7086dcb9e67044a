namespace Kks.Reporting.Word.Content;

/// <summary>The head of an official letter, with a double rule below (kop naskah).</summary>
/// <param name="Lines">The names of the institutions, highest first, one to three; printed in capitals, the last one largest.</param>
public sealed record LetterheadContent(IReadOnlyList<string> Lines) : IWordContent
{
    /// <summary>Address lines below the names: street, telephone, website.</summary>
    public IReadOnlyList<string> Address { get; init; } = [];

    /// <summary>The coat of arms, as the <see cref="IImageSource"/> knows it (lambang).</summary>
    public string? Emblem { get; init; }

    /// <summary>What the coat of arms shows, for readers who cannot see it; null says that it is one.</summary>
    public string? EmblemText { get; init; }
}
