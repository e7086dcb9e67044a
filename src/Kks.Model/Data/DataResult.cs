using Kks.Model.Diagnostics;

namespace Kks.Model.Data;

/// <summary>What came of reading data into <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The type read.</typeparam>
public sealed class DataResult<T>
    where T : class
{
    internal DataResult(T? draft, IReadOnlyList<Diagnostic> diagnostics, SourceMap source)
    {
        Draft = draft;
        Diagnostics = diagnostics;
        Source = source;
        Value = diagnostics.Any(d => d.Severity == Severity.Error) ? null : draft;
    }

    /// <summary>The value; null where anything is an error.</summary>
    public T? Value { get; }

    /// <summary>Everything wrong, in the order of the file.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Where each value is written.</summary>
    public SourceMap Source { get; }

    /// <summary>
    /// What could be read in spite of errors, so that all other errors can be found in the same run; null where nothing could.
    /// Required members that are missing hold an empty value.
    /// </summary>
    public T? Draft { get; }
}
