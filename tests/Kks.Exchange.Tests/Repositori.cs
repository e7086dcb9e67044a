using Kks.Model.Instruments;
using Kks.Model.Submissions;

namespace Kks.Exchange.Tests;

/// <summary>Finds files of the repository from wherever tests run.</summary>
internal static class Repositori
{
    public static string Akar { get; } = Find(AppContext.BaseDirectory);

    public static Instrumen Edisi2025 { get; } = KatalogInstrumen.Bawaan.Cari("2025")!;

    public static Usulan Klungkung { get; } = UsulanReader.Read(PathOf("samples/klungkung-2025")).Value!;

    public static string PathOf(string relative) => Path.Combine(Akar, relative);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Kks.Reporting.sln"))
            ? folder
            : Find(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("No Kks.Reporting.sln above the tests."));
}
