namespace Kks.Model.Data;

/// <summary>Why reflection over data types survives trimming.</summary>
internal static class Trimming
{
    public const string Kept = "The product's data types are kept by ILLink.Descriptors.xml; a host that reads types of its own keeps them itself.";
}
