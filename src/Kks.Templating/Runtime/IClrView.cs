namespace Kks.Templating.Runtime;

/// <summary>A view of a .NET object as a list or object of the language.</summary>
internal interface IClrView
{
    /// <summary>The object itself; identity goes by it.</summary>
    object Underlying { get; }
}
