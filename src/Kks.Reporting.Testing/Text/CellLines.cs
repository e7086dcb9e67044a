namespace Kks.Reporting.Testing.Text;

/// <summary>The lines of a table cell, wrapped to its width.</summary>
internal sealed class CellLines(int width) : ILineSink
{
    private readonly List<string> _lines = [];

    public IReadOnlyList<string> Lines => _lines;

    public void Add(string line) => _lines.AddRange(LineWrapper.Wrap(line, width));

    public void Gap()
    {
    }
}
