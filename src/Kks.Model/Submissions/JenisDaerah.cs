namespace Kks.Model.Submissions;

/// <summary>The two kinds of district.</summary>
public enum JenisDaerah
{
    /// <summary>A regency.</summary>
    Kabupaten,

    /// <summary>A city.</summary>
    Kota,
}
