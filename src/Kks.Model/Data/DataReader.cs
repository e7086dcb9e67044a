using System.Text;
using Kks.Model.Diagnostics;

namespace Kks.Model.Data;

/// <summary>
/// Reads data files: text -> located tree -> records. YAML or JSON, by the extension of the file's name; YAML where there is none.
/// Nothing a file can hold makes it throw: what is wrong comes back as diagnostics. Thread-safe.
/// </summary>
public static class DataReader
{
    /// <summary>Reads a text into a type.</summary>
    /// <typeparam name="T">A record whose members are texts, numbers, dates, truth values, enums, lists, or records of these.</typeparam>
    /// <param name="fileName">The name used in diagnostics; its extension decides between YAML and JSON.</param>
    /// <param name="text">The content.</param>
    /// <param name="options">Language and limits; the defaults where null.</param>
    public static DataResult<T> Read<T>(string fileName, string text, DataReaderOptions? options = null)
        where T : class =>
        Bind<T>(Parse(fileName, text, options), fileName, options);

    /// <summary>Reads a stream into a type. The stream is read to its end, or to the size limit, and left open.</summary>
    /// <typeparam name="T">A record whose members are texts, numbers, dates, truth values, enums, lists, or records of these.</typeparam>
    /// <param name="fileName">The name used in diagnostics; its extension decides between YAML and JSON.</param>
    /// <param name="content">UTF-8 text.</param>
    /// <param name="options">Language and limits; the defaults where null.</param>
    public static DataResult<T> Read<T>(string fileName, Stream content, DataReaderOptions? options = null)
        where T : class =>
        Bind<T>(Parse(fileName, content, options), fileName, options);

    /// <summary>Reads a text into a tree.</summary>
    /// <param name="fileName">The name used in diagnostics; its extension decides between YAML and JSON.</param>
    /// <param name="text">The content.</param>
    /// <param name="options">Language and limits; the defaults where null.</param>
    public static DataTree Parse(string fileName, string text, DataReaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ParseBytes(fileName, Encoding.UTF8.GetBytes(text), options ?? DataReaderOptions.Default);
    }

    /// <summary>Reads a stream into a tree. The stream is read to its end, or to the size limit, and left open.</summary>
    /// <param name="fileName">The name used in diagnostics; its extension decides between YAML and JSON.</param>
    /// <param name="content">UTF-8 text.</param>
    /// <param name="options">Language and limits; the defaults where null.</param>
    public static DataTree Parse(string fileName, Stream content, DataReaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        options ??= DataReaderOptions.Default;
        using var copy = new MemoryStream();
        var block = new byte[81920];
        while (copy.Length <= options.Limits.MaxBytes && content.Read(block) is var read and > 0)
        {
            copy.Write(block, 0, read);
        }

        return ParseBytes(fileName, copy.ToArray(), options);
    }

    /// <summary>Binds a tree to a type, adding to the tree's own diagnostics.</summary>
    /// <typeparam name="T">A record whose members are texts, numbers, dates, truth values, enums, lists, or records of these.</typeparam>
    /// <param name="tree">The tree.</param>
    /// <param name="fileName">The name used where the tree has no root.</param>
    /// <param name="options">Language and limits; the defaults where null.</param>
    public static DataResult<T> Bind<T>(DataTree tree, string fileName, DataReaderOptions? options = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(tree);
        var bag = new DiagnosticBag((options ?? DataReaderOptions.Default).Culture);
        bag.AddRange(tree.Diagnostics);
        var draft = tree.Root is null ? null : (T?)new DataBinder(bag).Bind(tree.Root, TypeShape.Of<T>());
        return new DataResult<T>(draft, bag.Items, new SourceMap(tree.Root, new SourceLocation(fileName)));
    }

    private static DataTree ParseBytes(string fileName, byte[] bytes, DataReaderOptions options)
    {
        ArgumentException.ThrowIfNullOrEmpty(fileName);
        var bag = new DiagnosticBag(options.Culture);
        var root = bytes.Length > options.Limits.MaxBytes
            ? TooLarge(fileName, options, bag)
            : ParseText(fileName, bytes, options.Limits, bag);
        if (root is null && bag.Items.Count == 0)
        {
            bag.Error(DataCodes.Empty, new SourceLocation(fileName, 1, 1));
        }

        return new DataTree(root, bag.Items);
    }

    internal static DataNode? TooLarge(string fileName, DataReaderOptions options, DiagnosticBag bag)
    {
        bag.Error(DataCodes.TooLarge, new SourceLocation(fileName, 1, 1), null, null, options.Limits.MaxBytes / (1024m * 1024m));
        return null;
    }

    private static DataNode? ParseText(string fileName, byte[] bytes, DataLimits limits, DiagnosticBag bag)
    {
        if (TextDecoder.Decode(fileName, bytes, bag) is not { } text || string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (Path.GetExtension(fileName).Equals(".json", StringComparison.OrdinalIgnoreCase))
        {
            return JsonTreeParser.Parse(fileName, TextDecoder.WithoutMark(bytes).ToArray(), limits, bag);
        }

        return TextDecoder.CheckControls(fileName, text, bag) ? YamlTreeParser.Parse(fileName, text, limits, bag) : null;
    }
}
