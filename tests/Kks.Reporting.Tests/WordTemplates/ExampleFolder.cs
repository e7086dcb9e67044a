namespace Kks.Reporting.Tests.WordTemplates;

/// <summary>A folder with one template in it, gone after the test.</summary>
internal sealed class ExampleFolder : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("templat-").FullName;

    public ExampleFolder(byte[] template)
    {
        File = Path.Combine(_folder, "templat.docx");
        System.IO.File.WriteAllBytes(File, template);
    }

    public string File { get; }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
