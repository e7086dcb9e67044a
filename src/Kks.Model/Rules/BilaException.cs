namespace Kks.Model.Rules;

/// <summary>Carries the first error of a condition's text out of the parser; never leaves <see cref="BilaParser"/>.</summary>
internal sealed class BilaException(string pesan, BilaToken token) : Exception(pesan)
{
    /// <summary>The key of the message.</summary>
    public string Pesan { get; } = pesan;

    /// <summary>The token it is about.</summary>
    public BilaToken Token { get; } = token;
}
