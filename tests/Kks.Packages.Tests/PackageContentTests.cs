using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace Kks.Packages.Tests;

public sealed class PackageContentTests
{
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    private static readonly string[] Libraries = ["Kks.Model", "Kks.Templating", "Kks.Reporting", "Kks.Exchange", "Kks.Reporting.Testing"];

    public static TheoryData<string> LibraryIds => [.. Libraries];

    public static TheoryData<string> All => [.. Libraries, "Kks.Cli", "Kks.Reporting.Templates"];

    [Theory]
    [MemberData(nameof(All))]
    public void Each_package_says_what_it_is_by_readme_icon_licence_and_release_notes(string id)
    {
        using var package = PackageFile.Open(id);
        Assert.Equal((id, Feed.Version, "MIT", "icon.png", "README.md"), (package.Value("id"), package.Value("version"), package.Value("license"), package.Value("icon"), package.Value("readme")));
        Assert.True(package.Value("description")!.Length > 30);
        Assert.StartsWith(id == "Kks.Cli" ? "# kks\n" : $"# {id}\n", package.Text("README.md").ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(File.ReadAllBytes(Repository.PathOf("src/icon.png")), package.Bytes("icon.png"));
        Assert.Contains("kabupaten-kota-sehat", package.Value("tags"), StringComparison.Ordinal);
        Assert.Equal(NewestNotes(), package.Value("releaseNotes")!.ReplaceLineEndings("\n"));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_package_made_again_bears_the_same_times(string id)
    {
        using var package = PackageFile.Open(id);
        Assert.Equal(new DateTime(2025, 1, 1), Assert.Single(package.Times));
    }

    [Theory]
    [MemberData(nameof(LibraryIds))]
    public void A_library_documents_every_public_type_and_speaks_both_languages_where_it_speaks(string id)
    {
        using var package = PackageFile.Open(id);
        var documented = XDocument.Parse(package.Text($"lib/net10.0/{id}.xml")).Descendants("member").Select(member => (string)member.Attribute("name")!).ToHashSet();
        using var assembly = new PEReader(new MemoryStream(package.Bytes($"lib/net10.0/{id}.dll")));
        var metadata = assembly.GetMetadataReader();
        var types = metadata.TypeDefinitions.Select(metadata.GetTypeDefinition)
            .Where(type => (type.Attributes & System.Reflection.TypeAttributes.VisibilityMask) == System.Reflection.TypeAttributes.Public)
            .Select(type => $"T:{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}").ToList();
        Assert.NotEmpty(types);
        Assert.DoesNotContain(types, type => !documented.Contains(type));
        var speaks = Directory.EnumerateFiles(Repository.PathOf($"src/{id}"), "*.en.resx", SearchOption.AllDirectories).Any();
        Assert.Equal(speaks, package.Files.Contains($"lib/net10.0/en/{id}.resources.dll"));
    }

    [Theory]
    [MemberData(nameof(LibraryIds))]
    public void Symbols_carry_the_sources_and_the_assembly_is_reproducible(string id)
    {
        using var package = PackageFile.Open(id);
        using var assembly = new PEReader(new MemoryStream(package.Bytes($"lib/net10.0/{id}.dll")));
        Assert.Contains(assembly.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.Reproducible);

        using var symbols = PackageFile.Open(id, ".snupkg");
        using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(symbols.Bytes($"lib/net10.0/{id}.pdb")));
        var pdb = provider.GetMetadataReader();
        var own = pdb.Documents.Where(handle => pdb.GetString(pdb.GetDocument(handle).Name).Contains($"src/{id}/", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(own);
        Assert.All(own, handle => Assert.Contains(pdb.GetCustomDebugInformation(handle).Select(pdb.GetCustomDebugInformation), info => pdb.GetGuid(info.Kind) == EmbeddedSource));
    }

    [Theory]
    [MemberData(nameof(LibraryIds))]
    public void A_library_brings_only_what_it_needs(string id)
    {
        using var package = PackageFile.Open(id);
        var brought = package.Metadata.Descendants().Where(item => item.Name.LocalName == "dependency").Select(item => (string)item.Attribute("id")!).ToList();
        Assert.DoesNotContain(brought, name => name.Contains("xunit", StringComparison.OrdinalIgnoreCase) || name.Contains("Analyzers", StringComparison.Ordinal) || name.Contains("Spectre", StringComparison.Ordinal));
        Assert.DoesNotContain("DocumentFormat.OpenXml", brought);
        Assert.Equal(id == "Kks.Templating", brought.Count == 0);
    }

    [Fact]
    public void The_official_template_packs_are_inside_the_reporting_package()
    {
        using var package = PackageFile.Open("Kks.Reporting");
        using var assembly = new PEReader(new MemoryStream(package.Bytes("lib/net10.0/Kks.Reporting.dll")));
        var metadata = assembly.GetMetadataReader();
        var inside = metadata.ManifestResources.Select(handle => metadata.GetString(metadata.GetManifestResource(handle).Name)).ToHashSet();
        var packs = Repository.PathOf("templates");
        var files = Directory.EnumerateFiles(packs, "*", SearchOption.AllDirectories).Select(file => "Kks.Reporting.Templates/" + Path.GetRelativePath(packs, file).Replace('\\', '/')).ToList();
        Assert.True(files.Count > 40, $"{files.Count} files.");
        Assert.DoesNotContain(files, file => !inside.Contains(file));
    }

    [Fact]
    public void The_tool_is_a_tool_and_the_templates_are_templates_of_this_version()
    {
        using var tool = PackageFile.Open("Kks.Cli");
        Assert.Contains("Name=\"kks\"", tool.Text(tool.Files.Single(file => file.EndsWith("DotnetToolSettings.xml", StringComparison.Ordinal))), StringComparison.Ordinal);
        using var templates = PackageFile.Open("Kks.Reporting.Templates");
        Assert.Equal("Template", templates.Metadata.Descendants().Single(item => item.Name.LocalName == "packageType").Attribute("name")!.Value);
        var projects = templates.Files.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, projects.Count);
        Assert.All(projects, project => Assert.Contains($"Version=\"{Feed.Version}\"", templates.Text(project), StringComparison.Ordinal));
        Assert.DoesNotContain(templates.Files, file => file.Contains("/obj/", StringComparison.Ordinal) || file.Contains("/bin/", StringComparison.Ordinal));
    }

    private static string NewestNotes()
    {
        var text = Repository.TextOf("CHANGELOG.md").ReplaceLineEndings("\n");
        var start = text.IndexOf("\n## [", StringComparison.Ordinal) + 1;
        var end = text.IndexOf("\n## [", start, StringComparison.Ordinal);
        return text[start..(end < 0 ? text.Length : end)].Trim();
    }
}
