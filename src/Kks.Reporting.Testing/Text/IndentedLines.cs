namespace Kks.Reporting.Testing.Text;

/// <summary>Lines of something inside something else: each begins with the same sign.</summary>
internal sealed class IndentedLines(ILineSink inner, string indent) : ILineSink
{
    public void Add(string line) => inner.Add(indent + line);

    public void Gap()
    {
    }
}
