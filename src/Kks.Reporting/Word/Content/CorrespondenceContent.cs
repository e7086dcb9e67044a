namespace Kks.Reporting.Word.Content;

/// <summary>The head of a letter: number, nature, attachments and subject on the left, date and addressee on the right (korespondensi).</summary>
public sealed record CorrespondenceContent : IWordContent
{
    /// <summary>The letter's number (nomor).</summary>
    public string? Number { get; init; }

    /// <summary>Its nature, such as <c>Segera</c> (sifat).</summary>
    public string? Nature { get; init; }

    /// <summary>Its attachments, such as <c>1 (satu) berkas</c> (lampiran).</summary>
    public string? Attachments { get; init; }

    /// <summary>Its subject (hal).</summary>
    public string? Subject { get; init; }

    /// <summary>Place and date (tanggal).</summary>
    public string? PlaceAndDate { get; init; }

    /// <summary>The addressee, one line each (kepada).</summary>
    public IReadOnlyList<string> Addressee { get; init; } = [];
}
