namespace Kks.Templating.Binding;

/// <summary>Collects what a template reads while it is bound.</summary>
internal sealed class DependencyCollector
{
    private readonly SortedSet<string> _variables = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _members = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _functions = new(StringComparer.Ordinal);

    public void Variable(string name) => _variables.Add(name);

    public void Member(string path) => _members.Add(path);

    public void Function(string name) => _functions.Add(name);

    public TemplateDependencies ToDependencies(NameSurvey survey) => new(
        [.. _variables],
        [.. _members],
        [.. _functions],
        [.. survey.Includes.Order(StringComparer.Ordinal)],
        survey.HasComputedIncludes);
}
