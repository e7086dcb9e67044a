using Kks.Reporting.Word;
using Kks.Reporting.WordTemplates;
using Kks.Templating;

namespace Kks.Reporting.Packs;

/// <summary>
/// A template pack, read and compiled: templates checked against what they see, page setup and styles.
/// Immutable and thread-safe; read it once with <see cref="TemplatePackReader"/> and render with it as often as you like.
/// </summary>
public sealed class TemplatePack
{
    internal TemplatePack(string name, PackManifest manifest, PackProgram program, ReferencePack reference, WordTemplate? word = null)
    {
        Name = name;
        Manifest = manifest;
        Program = program;
        Reference = reference;
        Word = word;
    }

    /// <summary>What the pack says about itself.</summary>
    public PackManifest Manifest { get; }

    /// <summary>What the body reads: members, functions and partials.</summary>
    public TemplateDependencies Dependencies => Word?.Dependencies ?? Program.Dependencies;

    /// <summary>The pack as people named it, printed before file names in diagnostics.</summary>
    internal string Name { get; }

    internal PackProgram Program { get; }

    internal ReferencePack Reference { get; }

    /// <summary>The body, where it was made in Word; null where it is text.</summary>
    internal WordTemplate? Word { get; }

    /// <summary>Whether the pack fits an edition of the instrument.</summary>
    /// <param name="edisi">The edition, for example <c>2025</c>.</param>
    public bool Fits(string edisi) => Manifest.Edisi.Count == 0 || Manifest.Edisi.Contains(edisi, StringComparer.Ordinal);
}
