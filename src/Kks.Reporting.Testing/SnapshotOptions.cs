namespace Kks.Reporting.Testing;

/// <summary>How a document is compared with the accepted one. Immutable; the same options can serve many tests at once.</summary>
public sealed record SnapshotOptions
{
    /// <summary>What the text of a document shows.</summary>
    public DocumentTextOptions Teks { get; init; } = new();

    /// <summary>
    /// The parameters of the test, for the name of its file: <c>tatanan</c> and <c>pasar</c> give <c>Class.Method_tatanan=pasar</c>. None by default.
    /// Values are written without the culture of the machine; signs no file name may have become <c>-</c>.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, object?>> Parameter { get; init; } = [];

    /// <summary>The folder of the files; null is the folder of the test's source.</summary>
    public string? Folder { get; init; }

    /// <summary>The name of the files without their ending, instead of <c>Class.Method</c>; null takes that.</summary>
    public string? Nama { get; init; }

    /// <summary>Whether a differing text is written beside the accepted one; null writes it except on a build server, which its environment variables tell.</summary>
    public bool? Tulis { get; init; }

    /// <summary>The language of the message: <c>id</c> (default) or <c>en</c>.</summary>
    public string Bahasa { get; init; } = "id";

    /// <summary>The same options with one parameter more.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">Its value in this run of the test.</param>
    public SnapshotOptions With(string name, object? value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return this with { Parameter = [.. Parameter, new(name, value)] };
    }
}
