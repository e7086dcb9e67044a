namespace Kks.Exchange.LembarKerja;

/// <summary>Where things stand on a worksheet, and the marks by which they are found again.</summary>
internal static class LembarSusunan
{
    public const int IdRow = 1;
    public const int TitleRow = 2;
    public const int SubtitleRow = 3;
    public const int HeadRow = 4;
    public const int FirstRow = 5;

    /// <summary>Rows of evidence people may still fill.</summary>
    public const int LastEvidenceRow = 5000;

    /// <summary>In the first cell of a sheet with answers.</summary>
    public const string AnswersMark = "kks:jawaban";

    /// <summary>In the first cell of a sheet with evidence.</summary>
    public const string EvidenceMark = "kks:bukti";

    /// <summary>In the first cell of the sheet that remembers what was handed out.</summary>
    public const string OriginMark = "kks:lembar";

    /// <summary>In the first cell of sheets that only serve people or lists.</summary>
    public const string PlainMark = "kks:keterangan";

    /// <summary>The version of this arrangement.</summary>
    public const string Version = "1";
}
