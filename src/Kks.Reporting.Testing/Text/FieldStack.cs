namespace Kks.Reporting.Testing.Text;

/// <summary>The fields open at a place of a text; a field may begin in one paragraph and end many later.</summary>
internal sealed class FieldStack(bool showCodes)
{
    // Word nests a handful; every print asks all of them.
    private const int Deepest = 200;

    private readonly Stack<OpenField> _open = new();

    /// <summary>Whether text is the instruction of a field, or a result that changes by itself.</summary>
    public bool Suppressed => _open.Any(item => item.Silent);

    public bool InInstruction => _open.TryPeek(out var top) && !top.InResult;

    public void Begin()
    {
        if (_open.Count == Deepest)
        {
            throw new InvalidDataException(FormattableString.Invariant($"Lebih dari {Deepest} bidang bersarang atau tidak ditutup."));
        }

        _open.Push(new OpenField());
    }

    public void Instruct(string text)
    {
        if (InInstruction)
        {
            _open.Peek().Add(text);
        }
    }

    /// <summary>Notes that the open fields printed something.</summary>
    public void Printed()
    {
        foreach (var item in _open)
        {
            item.HasResult = true;
        }
    }

    /// <summary>The instruction ends and the result begins; gives what is printed at this place.</summary>
    public string Separate()
    {
        if (!InInstruction)
        {
            return "";
        }

        var top = _open.Peek();
        var instruction = top.StartResult();
        if (instruction.Kind == FieldKind.Volatile)
        {
            return Outer(top, $"{{{instruction.Name}}}");
        }

        return showCodes ? Outer(top, $"{{ {instruction.Text} }} ") : "";
    }

    /// <summary>The field ends; gives what is printed for one without a result.</summary>
    public string End()
    {
        if (_open.Count == 0)
        {
            return "";
        }

        var code = InInstruction ? Separate() : "";
        var ended = _open.Pop();
        if (code.Length > 0)
        {
            return code;
        }

        return Suppressed || ended.HasResult || showCodes || ended.Instruction.Kind != FieldKind.Result ? "" : $"{{{ended.Instruction.Name}}}";
    }

    // A field inside the instruction of another prints nothing.
    private string Outer(OpenField own, string text) => _open.Any(item => item != own && item.Silent) ? "" : text;
}
