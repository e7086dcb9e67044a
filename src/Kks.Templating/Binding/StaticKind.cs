namespace Kks.Templating.Binding;

/// <summary>What is known of a value before there is data.</summary>
internal enum StaticKind
{
    /// <summary>Nothing; checked while rendering.</summary>
    Dynamic,
    Null,
    Bool,
    Number,
    Text,
    Date,
    TimeSpan,
    Enum,
    List,

    /// <summary>A .NET object with known members.</summary>
    Object,

    /// <summary>A dictionary: any member, of a known type.</summary>
    Dictionary,

    /// <summary>A function of the template.</summary>
    Function,

    /// <summary>A namespace of builtins.</summary>
    Namespace,

    /// <summary>Something only the output knows.</summary>
    Content,
}
