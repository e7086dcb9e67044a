namespace Kks.Templating.Tests.Conformance;

/// <summary>The templates of one case.</summary>
public sealed class CaseSource(IReadOnlyDictionary<string, string> templates) : ITemplateSource
{
    public string? Find(string name) => templates.GetValueOrDefault(name);
}
