using System.Globalization;

namespace Kks.Model.Data;

/// <summary>A path such as <c>tatanan[0].indikator[3].opsi.mandiri</c>; the root is null.</summary>
internal sealed record DataPath(DataPath? Parent, string? Name, int Index)
{
    public static DataPath Member(DataPath? parent, string name) => new(parent, name, -1);

    public static DataPath Item(DataPath? parent, int index) => new(parent, null, index);

    /// <summary>Reads a path, accepting C# spelling (<c>Tatanan[0].Opsi</c>) as well.</summary>
    public static DataPath? Parse(string? text)
    {
        DataPath? path = null;
        foreach (var part in (text ?? string.Empty).Split(['.', '['], StringSplitOptions.RemoveEmptyEntries))
        {
            path = part[^1] == ']' && int.TryParse(part.AsSpan(0, part.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                ? Item(path, index)
                : Member(path, DataNames.Member(part));
        }

        return path;
    }

    public override string ToString()
    {
        if (Name is null)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{Parent}[{Index}]");
        }

        return Parent is null ? Name : $"{Parent}.{Name}";
    }
}
