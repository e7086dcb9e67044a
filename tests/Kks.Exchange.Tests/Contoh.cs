using Kks.Model.Instruments;
using Kks.Model.Submissions;

namespace Kks.Exchange.Tests;

/// <summary>The newest edition and the sample district that answers it.</summary>
internal static class Contoh
{
    public static Instrumen Edisi2025 { get; } = KatalogInstrumen.Bawaan.Cari("2025")!;

    public static Usulan Klungkung { get; } = UsulanReader.Read(Repository.PathOf("samples/klungkung-2025")).Value!;
}
