using System.Runtime.CompilerServices;
using Kks.Reporting.Testing;
using Xunit;

namespace TemplatKami;

/// <summary>Setiap dokumen dari setiap contoh dibandingkan dengan teks yang disetujui di folder hasil.</summary>
public sealed class DokumenTests
{
    private static readonly TemplateProject Proyek = TemplateProject.Open(Folder());

    public static TheoryData<string, string> Dokumen
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var kasus in Proyek.Cases)
            {
                data.Add(kasus.Contoh, kasus.Dokumen);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Dokumen))]
    public async Task Dokumen_sama_dengan_yang_disetujui(string contoh, string dokumen) => await Proyek.Verify(contoh, dokumen);

    private static string Folder([CallerFilePath] string berkas = "") => Path.GetDirectoryName(berkas)!;
}
