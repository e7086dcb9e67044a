using Kks.Templating.Runtime;

namespace Kks.Reporting.Rendering;

/// <summary>Reads the fields of an object written in a template: <c>{ judul: "…", penerbit: ["…"] }</c>.</summary>
internal readonly struct ObjectFields(CallContext call, IScriptObject? form)
{
    /// <summary>The field as text; null where it is missing or blank.</summary>
    public string? Text(string name) =>
        form is not null && form.TryGet(name, out var value) && call.ToText(value) is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    /// <summary>The field's items as texts, blank ones left out; a single text is a list of one.</summary>
    public IReadOnlyList<string> List(string name)
    {
        if (form is null || !form.TryGet(name, out var value))
        {
            return [];
        }

        if (value.Kind != ValueKind.List)
        {
            return Text(name) is { } single ? [single] : [];
        }

        var items = new List<string>();
        for (var i = 0; i < value.AsList.Count; i++)
        {
            if (call.ToText(value.AsList[i]) is { } text && !string.IsNullOrWhiteSpace(text))
            {
                items.Add(text);
            }
        }

        return items;
    }
}
