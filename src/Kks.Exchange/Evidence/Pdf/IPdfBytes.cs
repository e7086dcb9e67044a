namespace Kks.Exchange.Evidence.Pdf;

/// <summary>Bytes to lex: a file, or the unpacked data of a stream.</summary>
internal interface IPdfBytes
{
    /// <summary>Where the next byte lies.</summary>
    long Position { get; }

    /// <summary>The next byte; -1 at the end.</summary>
    int Next();

    /// <summary>The next byte without taking it; -1 at the end.</summary>
    int Peek();
}
