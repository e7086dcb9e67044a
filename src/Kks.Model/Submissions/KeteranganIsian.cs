using Kks.Model.Data;

namespace Kks.Model.Submissions;

/// <summary>The Indonesian description of every type and field of a data file, from the embedded table <c>keterangan.yaml</c>.</summary>
internal static class KeteranganIsian
{
    private static readonly Lazy<DataMapping> Table = new(Read);

    /// <summary>The description.</summary>
    /// <param name="type">The type's name.</param>
    /// <param name="member">The key of the field; null for the type itself.</param>
    public static string? Find(string type, string? member) =>
        Table.Value.Find(type)?.Value is DataMapping fields && fields.Find(member ?? "_")?.Value is DataScalar text ? text.Text : null;

    private static DataMapping Read()
    {
        using var content = typeof(KeteranganIsian).Assembly.GetManifestResourceStream("Kks.Model.Resources.keterangan.yaml")!;
        return (DataMapping)DataReader.Parse("keterangan.yaml", content).Root!;
    }
}
