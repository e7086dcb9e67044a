using System.Reflection;

namespace Kks.Model.Data;

/// <summary>A member of a record as data files see it.</summary>
/// <param name="Property">The property.</param>
/// <param name="Name">The key in data files.</param>
/// <param name="Shape">What its value looks like.</param>
/// <param name="Required">Whether the key must be there with a value.</param>
/// <param name="Nullable">Whether it may hold nothing.</param>
/// <param name="Parameter">The constructor parameter it is set through, or null.</param>
internal sealed record MemberShape(PropertyInfo Property, string Name, TypeShape Shape, bool Required, bool Nullable, ParameterInfo? Parameter);
