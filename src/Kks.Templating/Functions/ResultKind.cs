namespace Kks.Templating.Functions;

/// <summary>What a function gives back, so that the binder can check what is done with it.</summary>
public enum ResultKind
{
    /// <summary>Anything; checked when it runs.</summary>
    Any,

    /// <summary>Text or null.</summary>
    Text,

    /// <summary>A number or null.</summary>
    Number,

    /// <summary>A boolean.</summary>
    Bool,

    /// <summary>A date or null.</summary>
    Date,

    /// <summary>A length of time.</summary>
    TimeSpan,

    /// <summary>A list of anything.</summary>
    List,

    /// <summary>A list of texts.</summary>
    TextList,

    /// <summary>The first argument, a list, with the same type of items.</summary>
    SameList,

    /// <summary>An item of the first argument, which is a list.</summary>
    ItemOfList,

    /// <summary>The first argument, or something of the same type.</summary>
    SameAsFirst,

    /// <summary>Something only the output knows, such as an image.</summary>
    Content,
}
