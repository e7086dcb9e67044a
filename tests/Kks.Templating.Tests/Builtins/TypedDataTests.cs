namespace Kks.Templating.Tests.Builtins;

/// <summary>Builtins on typed .NET data: what the binder knows of their parameters and results.</summary>
public sealed class TypedDataTests
{
    private static readonly Rapat Data = new(
        new DateOnly(2025, 8, 17),
        new DateTimeOffset(2025, 8, 17, 9, 5, 3, TimeSpan.FromHours(7)),
        1_250_000.50m,
        [new Peserta("Wati", 41, Peran.Ketua), new Peserta("Budi", 39, Peran.Anggota)],
        null);

    private enum Peran
    {
        Ketua,
        Anggota,
    }

    [Theory]
    [InlineData("{{ tanggal | date.to_string '%A, %e %B %Y' 'id-ID' }}", "Minggu, 17 Agustus 2025")]
    [InlineData("{{ tanggal | date.add_days 1 }} {{ tanggal | date.add_days 1 | object.kind }}", "18 Aug 2025 DateOnly")]
    [InlineData("{{ tanggal | date.add_hours 30 | object.kind }}", "DateTime")]
    [InlineData("{{ mulai | date.to_string '%F %T %Z' }} {{ mulai | date.add_months 1 | object.kind }}", "2025-08-17 09:05:03 +07:00 DateTimeOffset")]
    [InlineData("{{ tanggal | object.to_json }} {{ mulai | object.to_json }}", "\"2025-08-17\" \"2025-08-17T09:05:03+07:00\"")]
    [InlineData("{{ biaya | math.format 'N2' 'id-ID' }} {{ biaya | object.kind }}", "1.250.000,50 decimal")]
    [InlineData("{{ peserta | array.sort 'umur' | array.map 'nama' | array.join ', ' }}", "Budi, Wati")]
    [InlineData("{{ for p in peserta | array.sort 'nama' }}{{ p.nama }} {{ end }}", "Budi Wati ")]
    [InlineData("{{ (peserta | array.first).umur + 1 }}", "42")]
    [InlineData("{{ peserta | array.filter do(p); ret p.umur > 40; end }}", "[{nama: \"Wati\", umur: 41, peran: ketua}]")]
    [InlineData("{{ (peserta | array.first) | object.keys }}", "[\"nama\", \"umur\", \"peran\"]")]
    [InlineData("{{ peserta | array.first | object.to_json }}", "{\"nama\":\"Wati\",\"umur\":41,\"peran\":\"ketua\"}")]
    [InlineData("{{ catatan | object.default '-' }} {{ catatan | string.size }}", "- 0")]
    public void Typed_values_reach_builtins_in_their_own_kind(string template, string expected)
    {
        var compiled = Template.Compile<Rapat>(template);
        Assert.Empty(compiled.Diagnostics);
        var rendered = compiled.Template!.RenderToString(Data);
        Assert.Empty(rendered.Diagnostics);
        Assert.Equal(expected, rendered.Text);
    }

    [Theory]
    [InlineData("{{ biaya | date.to_string '%F' }}", DiagnosticCodes.BadArgument)]
    [InlineData("{{ (peserta | array.first).usia }}", DiagnosticCodes.UnknownMember)]
    [InlineData("{{ for p in peserta | array.sort 'umur' | array.limit 1 }}{{ p.usia }}{{ end }}", DiagnosticCodes.UnknownMember)]
    [InlineData("{{ biaya | math.round 1 2 }}", DiagnosticCodes.TooManyArguments)]
    [InlineData("{{ biaya | math.round angka: 1 }}", DiagnosticCodes.UnknownArgument)]
    [InlineData("{{ tanggal | math.round }}", DiagnosticCodes.BadArgument)]
    public void Mistakes_are_found_before_there_is_data(string template, string code) =>
        Assert.Equal(code, Assert.Single(Template.Compile<Rapat>(template).Diagnostics).Code);

    private sealed record Rapat(DateOnly Tanggal, DateTimeOffset Mulai, decimal Biaya, IReadOnlyList<Peserta> Peserta, string? Catatan);

    private sealed record Peserta(string Nama, int Umur, Peran Peran);
}
