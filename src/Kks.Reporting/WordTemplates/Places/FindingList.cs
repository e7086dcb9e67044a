using Kks.Model.Diagnostics;
using Kks.Reporting.WordTemplates.Markup;

namespace Kks.Reporting.WordTemplates.Places;

/// <summary>Collects what is wrong with one part, up to a number a person can still read.</summary>
internal sealed class FindingList
{
    private const int Most = 100;

    private readonly List<Finding> _items = [];

    /// <summary>What was found, in the order of finding.</summary>
    public IReadOnlyList<Finding> Items => _items;

    /// <summary>Whether there are more findings than are worth listing.</summary>
    public bool IsFull => _items.Count >= Most;

    public bool HasErrors => _items.Exists(item => item.Severity == Severity.Error);

    public void Add(string code, MarkupElement place, int offset, string message, string? hint = null, Severity severity = Severity.Error)
    {
        if (_items.Count < Most)
        {
            _items.Add(new Finding(code, severity, message, hint, place, offset));
        }
    }
}
