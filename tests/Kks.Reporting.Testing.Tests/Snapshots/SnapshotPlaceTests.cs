using Kks.Reporting.Testing.Snapshots;

namespace Kks.Reporting.Testing.Tests.Snapshots;

public sealed class SnapshotPlaceTests
{
    [Theory]
    [InlineData("CI", "true", true)]
    [InlineData("CI", "false", false)]
    [InlineData("CI", "", false)]
    [InlineData("BUILD_SERVER", "1", true)]
    [InlineData("GITHUB_ACTIONS", "true", true)]
    [InlineData("TF_BUILD", "0", false)]
    [InlineData("HOME", "/root", false)]
    public void A_build_server_is_known_by_its_environment(string name, string value, bool expected) =>
        Assert.Equal(expected, BuildServer.IsThis(asked => asked == name ? value : null));

    [Fact]
    public void The_source_of_a_deterministic_build_is_found_above_the_program()
    {
        using var folder = new TemporaryFolder();
        folder.Write("tests/A/ATests.cs", "");
        var program = Directory.CreateDirectory(folder.FileAt("tests/A/bin/Release")).FullName;
        Assert.Equal(folder.FileAt("tests/A"), SourceFolder.Of("/_/tests/A/ATests.cs", program));
        Assert.Throws<DirectoryNotFoundException>(() => SourceFolder.Of("/_/tests/B/BTests.cs", program));
    }

    [Fact]
    public void Paths_of_another_system_name_the_same_class() =>
        Assert.Equal("SuratTests.Isi", SnapshotName.Of("C:\\kerja\\SuratTests.cs", "Isi", []));

    [Fact]
    public void A_name_too_long_for_a_file_is_refused() =>
        Assert.Throws<ArgumentException>(() => SnapshotName.Of("A.cs", "B", [new("teks", new string('x', 300))]));

    [Fact]
    public void Only_what_is_below_the_folder_is_accepted_and_not_what_a_build_made()
    {
        using var folder = new TemporaryFolder();
        using var outside = new TemporaryFolder();
        outside.Write("luar.received.txt", "luar");
        folder.Write("a.received.txt", "baru");
        folder.Write("a.verified.txt", "lama");
        folder.Write("a.received.docx", "docx");
        folder.Write("bin/b.received.txt", "b");
        folder.Write("sub/c.received.txt", "c");
        Directory.CreateSymbolicLink(folder.FileAt("tautan"), outside.Path);
        Assert.Equal(["a.verified.txt", "sub/c.verified.txt"], SnapshotAcceptance.Accept(folder.Path).Select(path => Path.GetRelativePath(folder.Path, path).Replace('\\', '/')));
        Assert.Equal("baru", folder.TextOf("a.verified.txt"));
        Assert.False(File.Exists(folder.FileAt("a.received.docx")));
        Assert.True(File.Exists(folder.FileAt("bin/b.received.txt")));
        Assert.True(File.Exists(outside.FileAt("luar.received.txt")));
    }
}
