namespace AplikasiDaerah.Web;

/// <summary>What the app itself logs; the library logs each document. Keys only, never what somebody typed.</summary>
internal static partial class CatatanAplikasi
{
    [LoggerMessage(1, LogLevel.Information, "Data folder {Contoh} was taken into {Folder}.")]
    public static partial void DataTaken(this ILogger logger, string contoh, string folder);

    [LoggerMessage(2, LogLevel.Information, "Answer {Tatanan}/{Indikator} was saved as version {Versi}.")]
    public static partial void AnswerSaved(this ILogger logger, string tatanan, string indikator, int versi);

    [LoggerMessage(3, LogLevel.Warning, "Answer {Tatanan}/{Indikator} was not saved: version {Versi} is no longer the last one.")]
    public static partial void AnswerInConflict(this ILogger logger, string tatanan, string indikator, int versi);
}
