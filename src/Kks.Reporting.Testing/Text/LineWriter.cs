namespace Kks.Reporting.Testing.Text;

/// <summary>Writes the text: line feeds whatever the machine, no blanks at line ends, never two empty lines in a row.</summary>
internal sealed class LineWriter(TextWriter output, int limit) : ILineSink
{
    private long _written;
    private bool _gap;

    public void Add(string line)
    {
        var text = line.TrimEnd();
        _written += text.Length + 1;
        if (_written > limit)
        {
            throw new InvalidDataException(FormattableString.Invariant($"Teks dokumen lebih dari {limit} huruf."));
        }

        if (_gap)
        {
            output.Write('\n');
        }

        _gap = false;
        output.Write(text);
        output.Write('\n');
    }

    public void Gap() => _gap = _written > 0;
}
