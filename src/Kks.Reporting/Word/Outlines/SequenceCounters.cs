namespace Kks.Reporting.Word.Outlines;

/// <summary>Counts as Word's <c>SEQ</c> fields do, by name; headings may begin a count anew. For one document, not thread-safe.</summary>
internal sealed class SequenceCounters
{
    private const int Levels = 9;

    private readonly Dictionary<string, (int Number, int Heading)> _counts = new(StringComparer.OrdinalIgnoreCase);
    private readonly int[] _lastHeading = new int[Levels + 1];
    private int _headings;

    /// <summary>Notes a heading of a level from 1.</summary>
    public void PassHeading(int level)
    {
        _headings++;
        for (var i = Math.Clamp(level, 1, Levels); i <= Levels; i++)
        {
            _lastHeading[i] = _headings;
        }
    }

    /// <summary>The next number; 1 where a heading of the level or above it has come since the last.</summary>
    public int Next(string name, int? restartLevel = null)
    {
        var (number, heading) = _counts.GetValueOrDefault(name);
        var restarts = restartLevel is >= 1 and <= Levels && _lastHeading[restartLevel.Value] > heading;
        return Set(name, restarts ? 1 : number + 1);
    }

    /// <summary>The number given last; 0 where none was.</summary>
    public int Current(string name) => _counts.GetValueOrDefault(name).Number;

    public int Set(string name, int number)
    {
        _counts[name] = (number, _headings);
        return number;
    }
}
