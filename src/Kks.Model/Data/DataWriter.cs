using System.Text;

namespace Kks.Model.Data;

/// <summary>
/// Writes records as data that <see cref="DataReader"/> reads back to the same values: records -> tree -> text. Members that hold
/// their default are left out. Same value, same bytes. Thread-safe.
/// </summary>
public static class DataWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a value as text, lines ended by LF.</summary>
    /// <typeparam name="T">A type <see cref="DataReader"/> can read.</typeparam>
    /// <param name="value">The value; half surrogate pairs in it become U+FFFD.</param>
    /// <param name="format">YAML or JSON.</param>
    public static string Write<T>(T value, DataFormat format)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        var tree = DataTreeBuilder.Build(value, TypeShape.Of<T>());
        return format == DataFormat.Json ? JsonEmitter.Emit(tree) : YamlEmitter.Emit(tree);
    }

    /// <summary>Writes a value to a stream as UTF-8 without byte order mark and leaves the stream open.</summary>
    /// <typeparam name="T">A type <see cref="DataReader"/> can read.</typeparam>
    /// <param name="value">The value; half surrogate pairs in it become U+FFFD.</param>
    /// <param name="format">YAML or JSON.</param>
    /// <param name="output">Where to write.</param>
    public static void Write<T>(T value, DataFormat format, Stream output)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Utf8.GetBytes(Write(value, format)));
    }
}
