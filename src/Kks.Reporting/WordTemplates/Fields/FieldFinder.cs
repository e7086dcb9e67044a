using System.Text;
using Kks.Reporting.WordTemplates.Markup;

namespace Kks.Reporting.WordTemplates.Fields;

/// <summary>Finds the fields of a part, in the order of their beginnings. Fields whose code holds tags are left out: what they are is not known.</summary>
internal sealed class FieldFinder
{
    private readonly List<FieldSpan?> _found = [];
    private readonly Stack<Open> _open = new();

    public static IReadOnlyList<FieldSpan> Find(MarkupElement root)
    {
        var finder = new FieldFinder();
        foreach (var element in root.SelfAndDescendants())
        {
            finder.Visit(element);
        }

        return [.. finder._found.OfType<FieldSpan>()];
    }

    private void Visit(MarkupElement element)
    {
        if (element.IsWord("fldSimple") && element.Attribute(MarkupNames.Word, "instr") is { Pieces: null } instruction)
        {
            _found.Add(new FieldSpan(FieldCode.Parse(instruction.Value), element, null, element, _open.Count));
        }
        else if (element.IsWord("fldChar"))
        {
            VisitMark(element);
        }
        else if (element.IsWord("instrText") && _open.TryPeek(out var open) && open.Separate is null)
        {
            open.HoldsTags |= element.Children.Exists(child => child is MarkupTag);
            open.Code.Append(string.Concat(element.Children.OfType<MarkupText>().Select(text => text.Text)));
        }
    }

    private void VisitMark(MarkupElement mark)
    {
        var run = mark.Parent!;
        switch (mark.WordValue("fldCharType"))
        {
            case "begin":
                _open.Push(new Open(run, _found.Count));
                _found.Add(null);
                break;
            case "separate" when _open.TryPeek(out var open):
                open.Separate = run;
                break;
            case "end" when _open.TryPop(out var open):
                _found[open.Number] = open.HoldsTags ? null : new FieldSpan(FieldCode.Parse(open.Code.ToString()), open.Begin, open.Separate, run, _open.Count);
                break;
        }
    }

    private sealed class Open(MarkupElement begin, int number)
    {
        public MarkupElement Begin { get; } = begin;

        public int Number { get; } = number;

        public StringBuilder Code { get; } = new();

        public MarkupElement? Separate { get; set; }

        public bool HoldsTags { get; set; }
    }
}
