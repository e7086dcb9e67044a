namespace Kks.Reporting.Word.Packaging;

/// <summary>A relationship of a part.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Type">Its type, a URI.</param>
/// <param name="Target">What it leads to, as written.</param>
/// <param name="IsExternal">Whether that lies outside the package.</param>
internal sealed record PackageRelationship(string Id, string Type, string Target, bool IsExternal)
{
    /// <summary>The last word of the type.</summary>
    public string Kind => Type[(Type.LastIndexOf('/') + 1)..];
}
