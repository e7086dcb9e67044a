using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Kks.Templating.Binding;
using Kks.Templating.Execution;
using Kks.Templating.Execution.Statements;
using Kks.Templating.Output;
using Kks.Templating.Runtime;

namespace Kks.Templating;

/// <summary>A compiled template. Immutable and thread-safe: compile once, render as often as you like.</summary>
public sealed class Template
{
    private readonly PageNode _page;
    private readonly BuiltinNames _builtins;

    internal Template(
        TemplateOptions options,
        ObjectModel model,
        Type? rootType,
        PageNode page,
        IncludeSet includes,
        BuiltinNames builtins,
        TemplateDependencies dependencies,
        SourceFile file)
    {
        Options = options;
        Model = model;
        RootType = rootType;
        _page = page;
        Includes = includes;
        _builtins = builtins;
        Dependencies = dependencies;
        File = file;
    }

    /// <summary>The options it was compiled with.</summary>
    public TemplateOptions Options { get; }

    /// <summary>The type of data it was compiled for; null if any data will do.</summary>
    public Type? RootType { get; }

    /// <summary>What it reads.</summary>
    public TemplateDependencies Dependencies { get; }

    /// <summary>What the template's own text prints, in its order; what included templates print is not among it.</summary>
    public IReadOnlyList<PrintedExpression> Prints { get; internal init; } = [];

    internal ObjectModel Model { get; }

    internal IncludeSet Includes { get; }

    internal SourceFile File { get; }

    /// <summary>Compiles a template for data of a type; every member it reads is checked. Never throws for a bad template.</summary>
    /// <typeparam name="TRoot">The type of the data: a class or interface whose public properties are the names a template starts from.</typeparam>
    /// <param name="source">The text.</param>
    /// <param name="options">How to compile; null for the defaults.</param>
    [RequiresUnreferencedCode("The properties of TRoot and of the types it leads to are found by reflection; keep them when trimming.")]
    public static CompileResult Compile<TRoot>(string source, TemplateOptions? options = null)
        where TRoot : class
    {
        ArgumentNullException.ThrowIfNull(source);
        return Compiler.Compile(source, options ?? new TemplateOptions(), typeof(TRoot));
    }

    /// <summary>Compiles a template for data of a type; every member it reads is checked. Never throws for a bad template.</summary>
    /// <param name="rootType">The type of the data: a class or interface.</param>
    /// <param name="source">The text.</param>
    /// <param name="options">How to compile; null for the defaults.</param>
    [RequiresUnreferencedCode("The properties of the type and of the types it leads to are found by reflection; keep them when trimming.")]
    public static CompileResult Compile(Type rootType, string source, TemplateOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rootType);
        ArgumentNullException.ThrowIfNull(source);
        return Compiler.Compile(source, options ?? new TemplateOptions(), rootType);
    }

    /// <summary>Compiles a template for any data: dictionaries, JSON, script objects. Names are looked up while rendering. Never throws for a bad
    /// template.</summary>
    /// <param name="source">The text.</param>
    /// <param name="options">How to compile; null for the defaults.</param>
    public static CompileResult Compile(string source, TemplateOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Compiler.Compile(source, options ?? new TemplateOptions(), null);
    }

    /// <summary>Renders into an output. Mistakes of the template, of the data's own code and spent budgets come back as diagnostics.</summary>
    /// <param name="root">The data; of <see cref="RootType"/> if there is one.</param>
    /// <param name="output">Where to print.</param>
    /// <param name="options">How to render; null for the defaults.</param>
    /// <param name="cancellation">Ends the rendering with a diagnostic.</param>
    public RenderResult Render(object? root, ITemplateOutput output, RenderOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (RootType is not null && !RootType.IsInstanceOfType(root))
        {
            return Failed(File.Diagnose(
                DiagnosticCodes.WrongRoot, default, $"Data untuk templat ini harus berjenis {RootType.Name}, bukan {root?.GetType().Name ?? "null"}."));
        }

        var context = Start(root, output, options ?? new RenderOptions(), cancellation);
        try
        {
            if (_page.Body.Execute(context) == Flow.Return) ValuePrinter.Write(context, context.Result);
            context.CheckBudgets();
            output.Flush();
            return new RenderResult([]);
        }
        catch (TemplateRuntimeException error)
        {
            var place = error.Place ?? new SourceLocation(File, default);
            return Failed(place.File.Diagnose(error.Code, place.Span, error.Message, error.Hint));
        }
        catch (Exception error) when (error is not (OutOfMemoryException or AccessViolationException))
        {
            var place = context.FailedAt ?? new SourceLocation(File, default);
            return Failed(place.File.Diagnose(
                DiagnosticCodes.DataFailed, place.Span, $"Data tidak dapat dibaca: {error.GetType().Name}: {error.Message}"));
        }
    }

    /// <summary>Renders into a text, unescaped unless told otherwise.</summary>
    /// <param name="root">The data; of <see cref="RootType"/> if there is one.</param>
    /// <param name="options">How to render; null for the defaults.</param>
    /// <param name="escaper">How values are escaped; null for not at all.</param>
    /// <param name="cancellation">Ends the rendering with a diagnostic.</param>
    public RenderedText RenderToString(
        object? root, RenderOptions? options = null, TextEscaper? escaper = null, CancellationToken cancellation = default)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var result = Render(root, new Utf8Output(buffer, escaper ?? TextEscaper.None), options, cancellation);
        return new RenderedText(result.Succeeded ? Encoding.UTF8.GetString(buffer.WrittenSpan) : null, result.Diagnostics);
    }

    private static RenderResult Failed(TemplateDiagnostic diagnostic) => new([diagnostic]);

    private RenderContext Start(object? root, ITemplateOutput output, RenderOptions options, CancellationToken cancellation)
    {
        var variables = new ScriptObject();
        var value = RootType is null ? Value.FromAny(root) : Value.FromHost(root);
        var data = value.Kind switch
        {
            ValueKind.Object => value.AsObject,
            ValueKind.Host => new ClrObject(root!, Model.Of(root!.GetType())),
            _ => null,
        };
        var level = data is ScriptObject own
            ? new NameLevel(own, own)
            : new NameLevel(new RootObject(variables, data), variables);
        foreach (var (name, variable) in options.Variables ?? new Dictionary<string, Value>()) level.Variables!.Set(name, variable);
        var writer = new TemplateWriter(output, Options.IndentEmptyLines);
        return new RenderContext(this, options, writer, new NameStack(level, _builtins), cancellation)
        {
            Data = root,
            Frame = new Frame(FrameKind.Page, _page.Loops, null),
        };
    }
}
