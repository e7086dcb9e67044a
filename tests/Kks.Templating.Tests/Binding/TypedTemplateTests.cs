using Kks.Templating.Output;

namespace Kks.Templating.Tests.Binding;

/// <summary>Templates compiled for a .NET type: what they print, and what is found wrong before there is data.</summary>
public sealed class TypedTemplateTests
{
    [Theory]
    [InlineData("{{ tatanan.nama }} {{ tahun }}", "Permukiman 2025")]
    [InlineData("{{ for i in tatanan.indikator }}{{ i.nomor }}.{{ i.nama }}={{ i.nilai }};{{ end }}", "1.Air <minum>=87.50;2.Udara=;")]
    [InlineData("{{ for i in tatanan.indikator }}{{ for b in i.bukti }}{{ b.judul }} {{ b.tanggal }} {{ b.ukuran }}{{ else }}-{{ end }}{{ end }}", "SK 31 Jan 2025 12-")]
    [InlineData("{{ for s in sasaran }}{{ for.index }}{{ s }}{{ for.last }} {{ end }}", "0afalse 1btrue ")]
    [InlineData("{{ for a in angka reversed limit: 2 }}{{ a }}{{ end }}", "32")]
    [InlineData("{{ tatanan.indikator.size }} {{ tatanan.nama.size }} {{ tatanan.indikator[0].nama }}", "2 10 Air <minum>")]
    [InlineData("{{ tatanan.indikator[0].status }} {{ tatanan.indikator[1].status == 'belum' }}", "sudah_sah true")]
    [InlineData("{{ tatanan.catatan.air }}{{ tatanan.catatan.tidak_ada }}", "baik")]
    [InlineData("{{ tatanan.lain.nama }}", "Bappeda")]
    [InlineData("{{ for i in tatanan.indikator }}{{ i.perangkat_daerah?.nama ?? 'belum' }} {{ end }}", "Dinkes belum ")]
    [InlineData("{{ x = tatanan.indikator[0]; x.nama }}", "Air <minum>")]
    [InlineData("{{ with tatanan }}{{ nama }} {{ tahun }}{{ end }}", "Permukiman 2025")]
    [InlineData("{{ tahun = tahun + 1; tahun }}", "2026")]
    [InlineData("{{ (tatanan.indikator | array.first).nama }}", "Air <minum>")]
    [InlineData("{{ for i in tatanan.indikator | array.sort 'nama' reversed }}{{ end }}{{ tatanan.indikator | array.map 'nama' | array.join ', ' }}", null)]
    [InlineData("{{ tatanan.indikator | array.map 'nama' | array.join ', ' }}", "Air <minum>, Udara")]
    [InlineData("{{ func f(i); ret i.nama + tahun; end; f tatanan.indikator[1] }}", "Udara2025")]
    [InlineData("{{ for i in tatanan.indikator; capture t; i.nama; end; t | string.upcase; end }}", "AIR <MINUM>UDARA")]
    [InlineData("{{ this.tahun }} {{ sasaran }}", "2025 [\"a\", \"b\"]")]
    [InlineData("{{ tatanan.indikator[0] }}", "{nomor: 1, nama: \"Air <minum>\", nilai: 87.50, status: sudah_sah, bukti: [{judul: \"SK\", tanggal: 31 Jan 2025, ukuran: 12}], perangkat_daerah: {nama: \"Dinkes\"}}")]
    public void A_typed_template_prints(string source, string? expected)
    {
        var compiled = Template.Compile<SampleView>(source);
        if (expected is null)
        {
            Assert.NotEmpty(compiled.Diagnostics);
            return;
        }

        Assert.Empty(compiled.Diagnostics);
        var rendered = compiled.Template!.RenderToString(SampleView.Create());
        Assert.Empty(rendered.Diagnostics);
        Assert.Equal(expected, rendered.Text);
    }

    [Theory]
    [InlineData("{{ tatanan.nam }}", 1, 12, "KKS3101", "Anggota nam tidak ada pada SampleSetting.", "Maksud Anda nama?")]
    [InlineData("{{ tatana.nama }}", 1, 4, "KKS3102", "Nama tatana tidak dikenal.", "Maksud Anda tatanan?")]
    [InlineData("a\n  {{ for i in tatanan.indikator }}{{ i.judul }}{{ end }}", 2, 40, "KKS3101", "Anggota judul tidak ada pada SampleIndicator.", "Yang ada: nomor, nama, nilai, status, bukti, perangkat_daerah.")]
    [InlineData("{{ for i in tatanan.indikator }}{{ for b in i.bukti }}{{ b.jdul }}{{ end }}{{ end }}", 1, 60, "KKS3101", "Anggota jdul tidak ada pada SampleEvidence.", "Maksud Anda judul?")]
    [InlineData("{{ x = tatanan.indikator[0]; x.nam }}", 1, 32, "KKS3101", "Anggota nam tidak ada pada SampleIndicator.", "Maksud Anda nama?")]
    [InlineData("{{ (tatanan.indikator | array.first).nam }}", 1, 38, "KKS3101", "Anggota nam tidak ada pada SampleIndicator.", "Maksud Anda nama?")]
    [InlineData("{{ tatanan.indikator | array.map 'nam' }}", 1, 34, "KKS3101", "Anggota nam tidak ada pada SampleIndicator.", "Maksud Anda nama?")]
    [InlineData("{{ for i in tatanan.indikator | array.sort 'nama' }}{{ i.nam }}{{ end }}", 1, 58, "KKS3101", "Anggota nam tidak ada pada SampleIndicator.", "Maksud Anda nama?")]
    [InlineData("{{ with tatanan }}{{ indikatr }}{{ end }}", 1, 22, "KKS3102", "Nama indikatr tidak dikenal.", null)]
    [InlineData("{{ tatanan.nama | string.upcas }}", 1, 26, "KKS3103", "Fungsi string.upcas tidak dikenal.", "Maksud Anda upcase?")]
    [InlineData("{{ string.replace tatanan.nama }}", 1, 4, "KKS3104", "Argumen untuk string.replace kurang: perlu 3, diberi 1.", null)]
    [InlineData("{{ string.upcase tatanan.nama 2 }}", 1, 4, "KKS3105", "Argumen untuk string.upcase terlalu banyak: paling banyak 1, diberi 2.", null)]
    [InlineData("{{ tatanan.nama | math.round }}", 1, 4, "KKS3106", "Parameter value dari math.round memerlukan bilangan, bukan teks.", null)]
    [InlineData("{{ string.truncate tatanan.nama panjang: 3 }}", 1, 33, "KKS3107", "string.truncate tidak mempunyai parameter panjang.", null)]
    [InlineData("{{ for i in tahun }}{{ end }}", 1, 13, "KKS3110", "Sebuah bilangan tidak dapat diulang dengan for.", null)]
    [InlineData("{{ tatanan.nama = 'x' }}", 1, 12, "KKS3206", "nama pada SampleSetting tidak dapat diubah: data hanya dapat dibaca.", null)]
    [InlineData("{{ tatanan.nama - 1 }}", 1, 17, "KKS3203", "Operator - tidak berlaku untuk teks dan bilangan.", null)]
    [InlineData("{{ tahun.nama }}", 1, 10, "KKS3101", "Anggota nama tidak ada pada bilangan.", null)]
    [InlineData("{{ tatanan.indikator.nama }}", 1, 22, "KKS3101", "Anggota nama tidak ada pada daftar SampleIndicator.", null)]
    [InlineData("{{ func f(a); ret a; end; f 1 2 }}", 1, 31, "KKS3105", "Argumen untuk f terlalu banyak: paling banyak 1, diberi 2.", null)]
    [InlineData("{{ include 'tidak_ada' }}", 1, 12, "KKS3111", "Tidak ada sumber templat untuk include.", null)]
    [InlineData("{{ break }}", 1, 4, "KKS3207", "break hanya boleh di dalam pengulangan.", null)]
    [InlineData("{{ $x }}", 1, 4, "KKS3102", "Variabel lokal $x tidak dikenal.", null)]
    public void A_mistake_is_found_before_there_is_data(string source, int line, int column, string code, string? message, string? hint)
    {
        var compiled = Template.Compile<SampleView>(source, new TemplateOptions { Name = "narasi.sbn" });

        Assert.Null(compiled.Template);
        var found = Assert.Single(compiled.Diagnostics);
        Assert.Equal((line, column, code, "narasi.sbn"), (found.Line, found.Column, found.Code, found.File));
        if (message is not null) Assert.Equal(message, found.Message);
        if (hint is not null) Assert.Equal(hint, found.Hint);
    }

    [Fact]
    public void All_mistakes_are_found_at_once()
    {
        const string Source = "{{ tatanan.nam }}\n{{ if }}x{{ end }}\n{{ 1 + }}\n{{ for i in tatanan.indikator }}{{ i.x }}{{ end }}";

        var compiled = Template.Compile<SampleView>(Source);

        Assert.Equal([(1, 12), (2, 7), (3, 8), (4, 38)], compiled.Diagnostics.Select(found => (found.Line, found.Column)));
    }

    [Fact]
    public void An_excerpt_points_at_the_place()
    {
        var compiled = Template.Compile<SampleView>("satu\n\t{{ tatanan.nam }}");

        Assert.Equal("\t{{ tatanan.nam }}\n\t           ^^^", Assert.Single(compiled.Diagnostics).Excerpt);
    }

    [Fact]
    public void Failing_data_is_reported_where_it_is_read()
    {
        var template = Template.Compile<SampleView>("a\n{{ tatanan.gagal }}").Template!;

        var found = Assert.Single(template.RenderToString(SampleView.Create()).Diagnostics);

        Assert.Equal((DiagnosticCodes.DataFailed, 2, 4), (found.Code, found.Line, found.Column));
    }

    [Fact]
    public void Data_of_another_type_is_refused()
    {
        var template = Template.Compile<SampleView>("{{ tahun }}").Template!;

        Assert.Equal(DiagnosticCodes.WrongRoot, Assert.Single(template.RenderToString("teks").Diagnostics).Code);
    }

    [Fact]
    public void A_member_of_a_missing_object_is_an_error_with_a_hint()
    {
        var template = Template.Compile<SampleView>("{{ tatanan.indikator[1].perangkat_daerah.nama }}").Template!;

        var found = Assert.Single(template.RenderToString(SampleView.Create()).Diagnostics);

        Assert.Equal((DiagnosticCodes.MemberOfNull, 1, 42), (found.Code, found.Line, found.Column));
        Assert.Equal("Pakai ?.nama bila nilainya boleh kosong.", found.Hint);
    }

    [Fact]
    public void Values_are_escaped_and_text_is_not()
    {
        var template = Template.Compile<SampleView>("<b>{{ tatanan.indikator[0].nama }}</b>{{ capture x }}<i>{{ '&' }}</i>{{ end }}{{ x }}").Template!;

        Assert.Equal("<b>Air &lt;minum&gt;</b><i>&amp;</i>", template.RenderToString(SampleView.Create(), escaper: TextEscaper.Xml).Text);
    }

    [Fact]
    public void Dependencies_are_listed()
    {
        var template = Template.Compile<SampleView>("{{ for i in tatanan.indikator }}{{ i.nama | string.upcase }}{{ tahun }}{{ end }}").Template!;

        Assert.Equal(["tahun", "tatanan"], template.Dependencies.Variables);
        Assert.Equal(["string.upcase"], template.Dependencies.Functions);
        Assert.Contains("tatanan.indikator", template.Dependencies.Members);
        Assert.Contains("SampleIndicator.nama", template.Dependencies.Members);
    }
}
