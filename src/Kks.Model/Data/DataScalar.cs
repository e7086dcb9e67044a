using Kks.Model.Diagnostics;

namespace Kks.Model.Data;

/// <summary>A single value, kept as it is written; the type it is read into decides what it means.</summary>
public sealed class DataScalar : DataNode
{
    private const int TextPerWeight = 64;

    /// <summary>Makes a scalar.</summary>
    /// <param name="location">Where it begins.</param>
    /// <param name="kind">How it is written.</param>
    /// <param name="text">The text without quotes and escapes.</param>
    public DataScalar(SourceLocation location, ScalarKind kind, string text)
        : base(location, 1 + ((text ?? throw new ArgumentNullException(nameof(text))).Length / TextPerWeight), 1)
    {
        Kind = kind;
        Text = text;
    }

    /// <summary>How it is written.</summary>
    public ScalarKind Kind { get; }

    /// <summary>The text without quotes and escapes.</summary>
    public string Text { get; }
}
