namespace Kks.Reporting.Word.Content;

/// <summary>A picture: PNG, JPEG or GIF.</summary>
/// <param name="Source">The name by which the <see cref="IImageSource"/> opens it, such as <c>bukti/foto-1.jpg</c>.</param>
public sealed record PictureContent(string Source) : IWordContent
{
    /// <summary>What the picture shows, for those who do not see it. Missing, it is reported as KKS4014 and the caption stands in.</summary>
    public string? AlternativeText { get; init; }

    /// <summary>The caption without its number; null for a picture that is not numbered.</summary>
    public string? Caption { get; init; }

    /// <summary>The name cross references use, <c>gbr:</c> included.</summary>
    public string? Name { get; init; }

    /// <summary>The width in centimetres; null is the natural one. Never wider than the text.</summary>
    public double? WidthCm { get; init; }

    /// <summary>The greatest height in centimetres; null is four fifths of the text's height.</summary>
    public double? MaxHeightCm { get; init; }
}
