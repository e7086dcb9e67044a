using System.Globalization;

namespace Kks.Templating.Builtins.Dates;

/// <summary>Writes the fields of one date into a buffer; remembers when the buffer was too small.</summary>
internal ref struct DateFieldWriter
{
    private readonly Span<char> _target;
    private readonly DateTime _date;
    private readonly TimeSpan _offset;
    private CultureInfo _culture;

    public DateFieldWriter(Span<char> target, DateTime date, TimeSpan offset, CultureInfo culture)
    {
        _target = target;
        _date = date;
        _offset = offset;
        _culture = culture;
    }

    public int Written { get; private set; }

    public bool Overflowed { get; private set; }

    public void Char(char c)
    {
        if (Written < _target.Length)
        {
            _target[Written++] = c;
        }
        else
        {
            Overflowed = true;
        }
    }

    /// <summary>Writes what the letter after the percent sign stands for.</summary>
    public void Code(char code)
    {
        if (!DayAndMonth(code) && !Time(code) && !Whole(code) && !Sign(code))
        {
            Char('%');
            Char(code);
        }
    }

    private bool DayAndMonth(char code)
    {
        switch (code)
        {
            case 'd': Field("dd"); break;
            case 'e': Number(_date.Day, 2, ' '); break;
            case 'j': Number(_date.DayOfYear, 3, '0'); break;
            case 'm': Field("MM"); break;
            case 'b' or 'h': Field("MMM"); break;
            case 'B': Field("MMMM"); break;
            case 'a': Field("ddd"); break;
            case 'A': Field("dddd"); break;
            case 'u': Number(_date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)_date.DayOfWeek, 1, '0'); break;
            case 'w': Number((int)_date.DayOfWeek, 1, '0'); break;
            case 'y': Field("yy"); break;
            case 'Y': Field("yyyy"); break;
            case 'C': Number(_date.Year / 100, 2, '0'); break;
            case 'U': Week(_culture.DateTimeFormat.CalendarWeekRule, DayOfWeek.Sunday); break;
            case 'W': Week(_culture.DateTimeFormat.CalendarWeekRule, DayOfWeek.Monday); break;
            case 'V': Week(CalendarWeekRule.FirstFourDayWeek, DayOfWeek.Monday); break;
            default: return false;
        }

        return true;
    }

    private bool Time(char code)
    {
        switch (code)
        {
            case 'H': Field("HH"); break;
            case 'I': Field("hh"); break;
            case 'k': Number(_date.Hour, 2, ' '); break;
            case 'l': Number(_date.Hour % 12 == 0 ? 12 : _date.Hour % 12, 2, ' '); break;
            case 'M': Field("mm"); break;
            case 'S': Field("ss"); break;
            case 'L': Field("fff"); break;
            case 'N': Field("fffffff"); Text("00"); break;
            case 'p': Field("tt"); break;
            case 'P': Text(_date.ToString("tt", _culture).ToLower(_culture)); break;
            case 's': Number((_date - _offset - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerSecond, 1, '0'); break;
            case 'Z': Zone(); break;
            default: return false;
        }

        return true;
    }

    private bool Whole(char code)
    {
        switch (code)
        {
            case 'T': Field("HH:mm:ss"); break;
            case 'R': Field("HH:mm"); break;
            case 'r': Field("hh:mm:ss tt"); break;
            case 'X': Field("T"); break;
            case 'F': Field("yyyy-MM-dd"); break;
            case 'D': Field("MM/dd/yy"); break;
            case 'x': Field("d"); break;
            case 'c': Field("ddd MMM dd HH:mm:ss yyyy"); break;
            case 'v':
                Number(_date.Day, 2, ' ');
                Text($"-{_date.ToString("MMM", _culture).ToUpper(_culture)}-");
                Number(_date.Year, 4, '0');
                break;
            default: return false;
        }

        return true;
    }

    private bool Sign(char code)
    {
        switch (code)
        {
            case 'n': Char('\n'); break;
            case 't': Char('\t'); break;
            case '%': Char('%'); break;
            case 'g': _culture = CultureInfo.InvariantCulture; break;
            default: return false;
        }

        return true;
    }

    private void Field(string format)
    {
        if (_date.TryFormat(_target[Written..], out var count, format, _culture))
        {
            Written += count;
        }
        else
        {
            Overflowed = true;
        }
    }

    private void Week(CalendarWeekRule rule, DayOfWeek first) =>
        Number(_culture.Calendar.GetWeekOfYear(_date, rule, first), 2, '0');

    private void Zone()
    {
        Char(_offset < TimeSpan.Zero ? '-' : '+');
        Number(Math.Abs(_offset.Hours), 2, '0');
        Char(':');
        Number(Math.Abs(_offset.Minutes), 2, '0');
    }

    private void Number(long value, int width, char padding)
    {
        Span<char> digits = stackalloc char[20];
        _ = value.TryFormat(digits, out var count, default, CultureInfo.InvariantCulture);
        for (var i = count; i < width; i++)
        {
            Char(padding);
        }

        Text(digits[..count]);
    }

    private void Text(scoped ReadOnlySpan<char> text)
    {
        if (text.TryCopyTo(_target[Written..]))
        {
            Written += text.Length;
        }
        else
        {
            Overflowed = true;
        }
    }
}
