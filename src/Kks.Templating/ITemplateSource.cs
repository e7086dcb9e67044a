namespace Kks.Templating;

/// <summary>Finds the templates that <c>include</c> asks for. Must be thread-safe if one template is rendered by several threads.</summary>
public interface ITemplateSource
{
    /// <summary>The text of a template, or null if there is none of that name.</summary>
    /// <param name="name">The name as written in the template.</param>
    string? Find(string name);
}
