namespace Kks.Templating.Tests.Docs;

/// <summary>An example in a document: a template, its data and the text or the errors that follow from it.</summary>
public sealed record DocumentExample(
    int Line,
    string Template,
    string Data,
    bool HasOwnData,
    IReadOnlyDictionary<string, string> Includes,
    string Expected,
    bool IsError)
{
    public override string ToString() => $"line {Line}: {Template.ReplaceLineEndings(" ")}";
}
