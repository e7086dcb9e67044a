namespace Kks.Model.Data;

/// <summary>How a scalar is written.</summary>
public enum ScalarKind
{
    /// <summary>Nothing, <c>null</c> or <c>~</c>.</summary>
    Null,

    /// <summary>A text in quotes, or a block of text.</summary>
    Text,

    /// <summary>YAML without quotes: text, number or truth value, as the type asks.</summary>
    Plain,

    /// <summary>A JSON number.</summary>
    Number,

    /// <summary>JSON <c>true</c> or <c>false</c>.</summary>
    Boolean,
}
