namespace Kks.Reporting.WordTemplates.Rendering;

/// <summary>A bookmark of the template while it is rendered: how often it was written, and its id of this turn.</summary>
internal sealed class BookmarkSlot
{
    public int Turn { get; set; }

    public int Id { get; set; }
}
