namespace Kks.Templating.Tests.Docs;

/// <summary>Finds a document of the repository from wherever the tests run.</summary>
public static class DocumentPath
{
    public static string Of(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Kks.Reporting.sln")))
            {
                return Path.Combine(folder.FullName, "docs", name);
            }
        }

        throw new DirectoryNotFoundException("The tests do not run inside the repository.");
    }
}
