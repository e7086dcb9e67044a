namespace Kks.Templating;

/// <summary>What a printed expression can be, as far as it is known before there is data.</summary>
public enum PrintedKind
{
    /// <summary>Text, a number, a date or another value that is printed as text.</summary>
    Text,

    /// <summary>Anything; only the data will tell.</summary>
    Unknown,

    /// <summary>Something only the output knows, such as an image, or nothing.</summary>
    Content,
}
