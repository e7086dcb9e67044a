using System.Runtime.CompilerServices;

namespace Kks.Reporting.Testing.Tests.Documents;

/// <summary>Documents that pandoc and LibreOffice made of the same text.</summary>
public sealed class OtherProducersTests
{
    [Theory]
    [InlineData("pandoc")]
    [InlineData("libreoffice")]
    public async Task Documents_of_other_programs_are_read(string producer) =>
        await Snapshot.VerifyFile(PathOf(producer), new SnapshotOptions().With("producer", producer));

    private static string PathOf(string producer, [CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, producer + ".docx");
}
