using Kks.Model.Submissions;

namespace Kks.Model.Tests.Submissions;

public sealed class FolderBuktiStoreTests
{
    [Theory]
    [InlineData("pasar/foto.jpg", StatusBerkas.Found)]
    [InlineData("bukti/pasar/foto.jpg", StatusBerkas.Found)]
    [InlineData("pasar\\foto.jpg", StatusBerkas.Found)]
    [InlineData("pasar/../pasar/foto.jpg", StatusBerkas.Found)]
    [InlineData("lambang.png", StatusBerkas.Found)]
    [InlineData("pasar/lain.jpg", StatusBerkas.Missing)]
    [InlineData("pasar", StatusBerkas.Missing)]
    [InlineData("../luar.txt", StatusBerkas.Outside)]
    [InlineData("../../../../../../etc/passwd", StatusBerkas.Outside)]
    [InlineData("/etc/passwd", StatusBerkas.Outside)]
    [InlineData("C:\\Windows\\win.ini", StatusBerkas.Outside)]
    [InlineData("\\\\server\\berkas", StatusBerkas.Outside)]
    [InlineData("tautan.txt", StatusBerkas.Outside)]
    [InlineData("lingkar", StatusBerkas.Outside)]
    [InlineData("a\0b", StatusBerkas.Outside)]
    [InlineData("", StatusBerkas.Outside)]
    public void A_name_is_looked_up_only_inside_the_data_folder(string name, StatusBerkas expected)
    {
        using var folder = Folder();
        var store = new FolderBuktiStore(folder.At("data"));

        Assert.Equal(expected, store.Find(name).Status);
        using var content = store.Open(name);
        Assert.Equal(expected == StatusBerkas.Found, content is not null);
    }

    [Fact]
    public void Files_are_listed_in_order_without_links()
    {
        using var folder = Folder().With("data/bukti/a.pdf", "x");

        Assert.Equal(["a.pdf", "pasar/foto.jpg"], new FolderBuktiStore(folder.At("data")).List());
    }

    [Fact]
    public void The_size_is_told()
    {
        using var folder = Folder();

        Assert.Equal(4, new FolderBuktiStore(folder.At("data")).Find("pasar/foto.jpg").Length);
    }

    private static TemporaryFolder Folder()
    {
        var folder = new TemporaryFolder().With("data/bukti/pasar/foto.jpg", "JFIF").With("data/lambang.png", "PNG").With("luar.txt", "rahasia");
        File.CreateSymbolicLink(folder.At("data/bukti/tautan.txt"), folder.At("luar.txt"));
        File.CreateSymbolicLink(folder.At("data/bukti/lingkar"), folder.At("data/bukti/lingkar"));
        return folder;
    }
}
