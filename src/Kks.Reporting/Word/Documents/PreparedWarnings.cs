namespace Kks.Reporting.Word.Documents;

/// <summary>What preparing a document left behind. Not thread-safe.</summary>
internal sealed class PreparedWarnings
{
    /// <summary>Whether comments were left out.</summary>
    public bool Comments { get; set; }

    /// <summary>Whether tracked changes were accepted.</summary>
    public bool Changes { get; set; }

    /// <summary>Whether fields that fetch from elsewhere became text.</summary>
    public bool OutwardFields { get; set; }

    /// <summary>The addresses that Word cannot open.</summary>
    public List<string> Links { get; } = [];
}
