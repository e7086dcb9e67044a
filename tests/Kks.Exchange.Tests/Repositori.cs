using Kks.Model.Instruments;
using Kks.Model.Submissions;
using Kks.Tests;

namespace Kks.Exchange.Tests;

/// <summary>The newest edition and the sample district that answers it.</summary>
internal static class Repositori
{
    public static Instrumen Edisi2025 { get; } = KatalogInstrumen.Bawaan.Cari("2025")!;

    public static Usulan Klungkung { get; } = UsulanReader.Read(PathOf("samples/klungkung-2025")).Value!;

    public static string PathOf(string relative) => Path.Combine(Repository.Root, relative);
}
