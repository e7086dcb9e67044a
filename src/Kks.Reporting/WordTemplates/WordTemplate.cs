using System.Diagnostics.CodeAnalysis;
using Kks.Model.Diagnostics;
using Kks.Reporting.WordTemplates.Packaging;
using Kks.Reporting.WordTemplates.Rendering;
using Kks.Reporting.WordTemplates.Sources;
using Kks.Templating;

namespace Kks.Reporting.WordTemplates;

/// <summary>
/// A template made in Word, compiled: a .docx with tags in its text. Immutable and thread-safe: compile once, render as often as you like.
/// </summary>
/// <example>
/// <code>
/// using var file = File.OpenRead("surat.docx");
/// var result = WordTemplate.Compile&lt;Surat&gt;(file);
/// using var output = File.Create("hasil.docx");
/// result.Template!.Render(surat, output);
/// </code>
/// </example>
public sealed class WordTemplate
{
    internal WordTemplate(TemplatePackage package, WordTemplateOptions options, IReadOnlyList<PartProgram> programs, DocumentPlan plan)
    {
        Package = package;
        Options = options;
        Programs = programs;
        Plan = plan;
        Dependencies = DependencyUnion.Of(programs.Select(program => program.Template.Dependencies));
    }

    /// <summary>The options it was compiled with.</summary>
    public WordTemplateOptions Options { get; }

    /// <summary>What the tags of all parts read.</summary>
    public TemplateDependencies Dependencies { get; }

    internal TemplatePackage Package { get; }

    internal IReadOnlyList<PartProgram> Programs { get; }

    internal DocumentPlan Plan { get; }

    /// <summary>Compiles a template for data of a type; every member it reads is checked. Never throws for a bad template.</summary>
    /// <typeparam name="TRoot">The type of the data.</typeparam>
    /// <param name="document">The .docx; read to its end and left open.</param>
    /// <param name="options">How to compile; null for the defaults.</param>
    [RequiresUnreferencedCode("The properties of TRoot and of the types it leads to are found by reflection; keep them when trimming.")]
    public static WordTemplateResult Compile<TRoot>(Stream document, WordTemplateOptions? options = null)
        where TRoot : class => Compile(typeof(TRoot), document, options);

    /// <summary>Compiles a template for data of a type; every member it reads is checked. Never throws for a bad template.</summary>
    /// <param name="rootType">The type of the data: a class or interface.</param>
    /// <param name="document">The .docx; read to its end and left open.</param>
    /// <param name="options">How to compile; null for the defaults.</param>
    [RequiresUnreferencedCode("The properties of the type and of the types it leads to are found by reflection; keep them when trimming.")]
    public static WordTemplateResult Compile(Type rootType, Stream document, WordTemplateOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rootType);
        return TemplateCompilation.Run(document, options ?? new WordTemplateOptions(), (text, settings) => Template.Compile(rootType, text, settings));
    }

    /// <summary>Compiles a template for any data: dictionaries, JSON, script objects. Never throws for a bad template.</summary>
    /// <param name="document">The .docx; read to its end and left open.</param>
    /// <param name="options">How to compile; null for the defaults.</param>
    public static WordTemplateResult Compile(Stream document, WordTemplateOptions? options = null) =>
        TemplateCompilation.Run(document, options ?? new WordTemplateOptions(), Template.Compile);

    /// <summary>Makes a document, forward only: the stream need not be seekable and stays open. Rows go straight through, so memory does not grow
    /// with their number; behind a contents list, or a reference to what comes later, the rest of the text waits compressed until the list can be filled.</summary>
    /// <param name="root">The data; of the type the template was compiled for.</param>
    /// <param name="output">Where the .docx goes.</param>
    /// <param name="options">How it is made; null for the defaults.</param>
    /// <param name="cancellation">Stops the rendering with a diagnostic.</param>
    /// <returns>Whether there is a document, and what was found; after an error, what was written is of no use.</returns>
    public WordTemplateOutcome Render(object? root, Stream output, WordTemplateRenderOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        return new DocumentRendering(this, options ?? new WordTemplateRenderOptions(), cancellation).Run(root, output);
    }
}
