namespace Kks.Reporting.Testing.Text;

/// <summary>Where lines go: the text itself, or a cell of a drawn table.</summary>
internal interface ILineSink
{
    void Add(string line);

    /// <summary>Asks for an empty line before the next one.</summary>
    void Gap();
}
