namespace Kks.Templating.Tests.Conformance;

/// <summary>One case: a template, its data, and the text or the error it leads to.</summary>
public sealed record ConformanceCase(
    string File,
    string Name,
    string Tier,
    string Data,
    string Template,
    string? Output,
    string? Error,
    IReadOnlyDictionary<string, string> Options,
    IReadOnlyDictionary<string, string> Includes)
{
    public int ErrorLine => int.Parse(Error!.Split(':')[0], System.Globalization.CultureInfo.InvariantCulture);

    public int ErrorColumn => int.Parse(Error!.Split(':', ' ')[1], System.Globalization.CultureInfo.InvariantCulture);

    public override string ToString() => $"{File}: {Name}";
}
