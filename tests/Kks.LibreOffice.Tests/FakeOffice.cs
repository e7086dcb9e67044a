using Kks.Reporting.LibreOffice;

namespace Kks.LibreOffice.Tests;

/// <summary>A program that takes LibreOffice's arguments: it notes its profile and when it began and ended, and makes a PDF of each document it is told to.</summary>
internal sealed class FakeOffice : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("kks-palsu-").FullName;

    /// <summary>Makes the program.</summary>
    /// <param name="each">Shell lines run for each document as <c>$document</c>; they make <c>$pdf</c>.</param>
    /// <param name="timeLimit">How long one document may take.</param>
    public FakeOffice(string each, TimeSpan? timeLimit = null)
    {
        var program = Path.Combine(folder, "soffice");
        File.WriteAllText(program, $$"""
            #!/bin/sh
            profile=${2#-env:UserInstallation=file://}
            outdir=$6
            shift 6
            [ -d "$profile" ] || exit 3
            if ! mkdir "$profile/lock" 2>/dev/null; then echo clash >> "{{folder}}/log"; exit 1; fi
            echo "start $profile" >> "{{folder}}/log"
            for document in "$@"; do
              pdf="$outdir/$(basename "$document" .docx).pdf"
              {{each}}
            done
            rmdir "$profile/lock"
            echo "end $profile" >> "{{folder}}/log"
            """.ReplaceLineEndings("\n"));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Converter = LibreOfficeConverter.Find(program, timeLimit)!;
    }

    public LibreOfficeConverter Converter { get; }

    /// <summary>What the starts have noted.</summary>
    public IReadOnlyList<string> Log => File.ReadAllLines(Path.Combine(folder, "log"));

    /// <summary>Documents whose content is their own name.</summary>
    public List<string> Documents(params string[] names) =>
    [
        .. names.Select(name =>
        {
            var file = Path.Combine(folder, name + ".docx");
            File.WriteAllText(file, name);
            return file;
        }),
    ];

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
