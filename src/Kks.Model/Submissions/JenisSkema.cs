namespace Kks.Model.Submissions;

/// <summary>The kinds of data file a JSON Schema is made for.</summary>
public enum JenisSkema
{
    /// <summary><c>usulan.yaml</c>, or a submission in one file.</summary>
    Usulan,

    /// <summary>A file in <c>tatanan/</c>.</summary>
    Tatanan,

    /// <summary>A file in <c>kelembagaan/</c>.</summary>
    Kelembagaan,

    /// <summary>A catalogue, <c>instrumen.yaml</c>.</summary>
    Instrumen,
}
