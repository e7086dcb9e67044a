namespace Kks.Reporting.Testing.Text;

/// <summary>How a field is shown.</summary>
internal enum FieldKind
{
    /// <summary>By its result.</summary>
    Result,

    /// <summary>By its name: the stored result is whatever the last program left there, such as a page number.</summary>
    Volatile,

    /// <summary>Not at all: it marks a place and prints nothing.</summary>
    Marker,
}
