namespace Kks.Templating.Runtime;

/// <summary>What a <see cref="Value"/> holds.</summary>
public enum ValueKind : byte
{
    /// <summary>Nothing: null, an unknown variable, a missing member.</summary>
    Null = 0,

    /// <summary>true or false.</summary>
    Bool,

    /// <summary>A whole number of 32 bits.</summary>
    Int,

    /// <summary>A whole number of 64 bits.</summary>
    Long,

    /// <summary>A whole number of any size.</summary>
    BigInteger,

    /// <summary>A fraction of 32 bits.</summary>
    Float,

    /// <summary>A fraction of 64 bits.</summary>
    Double,

    /// <summary>A decimal fraction that keeps its trailing zeros.</summary>
    Decimal,

    /// <summary>A text (or a <see cref="PreparedText"/>, which acts as one).</summary>
    String,

    /// <summary>A calendar date with time.</summary>
    DateTime,

    /// <summary>A calendar date without time.</summary>
    DateOnly,

    /// <summary>A time of day.</summary>
    TimeOnly,

    /// <summary>A date and time with its offset.</summary>
    DateTimeOffset,

    /// <summary>A length of time.</summary>
    TimeSpan,

    /// <summary>A list: an <see cref="IScriptList"/>.</summary>
    List,

    /// <summary>An object with named members: an <see cref="IScriptObject"/>.</summary>
    Object,

    /// <summary>A function: a <see cref="ScriptFunction"/>.</summary>
    Function,

    /// <summary>The constant <c>empty</c>.</summary>
    Empty,

    /// <summary>Any other .NET object given by the host: data (read by its properties), an enum value or something only the output knows.</summary>
    Host,
}
