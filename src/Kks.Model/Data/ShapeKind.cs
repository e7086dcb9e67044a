namespace Kks.Model.Data;

/// <summary>What a type looks like in a data file.</summary>
internal enum ShapeKind
{
    Record,
    List,
    Map,
    Text,
    Integer,
    Number,
    Boolean,
    Date,
    Time,
    Choice,
}
