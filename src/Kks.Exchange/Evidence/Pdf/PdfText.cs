namespace Kks.Exchange.Evidence.Pdf;

/// <summary>A string of bytes; of a long one only the beginning.</summary>
internal sealed record PdfText(byte[] Bytes);
