using Kks.Model.Submissions;

namespace Kks.Exchange.Evidence.Rules;

/// <summary>A place in the data that names an evidence file.</summary>
/// <param name="Name">The file, as evidence stores list it.</param>
/// <param name="Path">The data path of the name.</param>
/// <param name="Holder">The setting or body, or nothing for the district itself.</param>
/// <param name="Item">The indicator or item; null for what belongs to the holder as a whole.</param>
internal sealed record BuktiUse(string Name, string Path, string? Holder, string? Item)
{
    /// <summary>The evidence, where the name is one's file.</summary>
    public Bukti? Bukti { get; init; }

    /// <summary>What the data say of a photo; null where the file is none.</summary>
    public PhotoClaim? Photo { get; init; }

    /// <summary>Who uses it, for people: <c>pasar/ktr-pasar</c>.</summary>
    public string Owner => Item is null ? Holder ?? "daerah" : $"{Holder}/{Item}";

    /// <summary>Whether it stands for one thing while another use stands for another. What a body shows once may serve its items.</summary>
    public bool Clashes(BuktiUse other) => Holder != other.Holder ? Holder is not null && other.Holder is not null : Item is not null && other.Item is not null;

    /// <summary>Whether both are in the same answer.</summary>
    public bool SharesAnswer(BuktiUse other) => Holder == other.Holder && Item == other.Item;
}
