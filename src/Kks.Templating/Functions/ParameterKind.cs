namespace Kks.Templating.Functions;

/// <summary>What a parameter accepts; the binder and the converter both go by it.</summary>
public enum ParameterKind
{
    /// <summary>Anything, as it is.</summary>
    Any,

    /// <summary>Text; null stays null, everything else is printed.</summary>
    Text,

    /// <summary>A whole number of 32 bits; null is 0, fractions are rounded to even, text must be a whole number.</summary>
    Int,

    /// <summary>A number; null is 0, booleans 0 and 1, text is an error.</summary>
    Double,

    /// <summary>A number in the kind it has; null stays null, text is an error.</summary>
    Number,

    /// <summary>Truth.</summary>
    Bool,

    /// <summary>A list; objects count as their pairs, text as its characters, null stays null, anything else is an error.</summary>
    List,

    /// <summary>An object with members; null stays null, anything else is an error.</summary>
    Object,

    /// <summary>A date; null stays null, text is not converted.</summary>
    Date,

    /// <summary>A length of time.</summary>
    TimeSpan,

    /// <summary>A function (<c>@name</c> or <c>do … end</c>); null stays null.</summary>
    Function,
}
