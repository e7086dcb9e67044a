namespace Kks.Model.Submissions;

/// <summary>Whether an evidence file is there.</summary>
public enum StatusBerkas
{
    /// <summary>The store cannot say; nothing is reported.</summary>
    Unknown,

    /// <summary>It is there.</summary>
    Found,

    /// <summary>There is no such file.</summary>
    Missing,

    /// <summary>The name leads out of the data folder.</summary>
    Outside,
}
