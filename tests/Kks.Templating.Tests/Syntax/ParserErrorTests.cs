namespace Kks.Templating.Tests.Syntax;

/// <summary>Mistakes of grammar: message, place and hint.</summary>
public sealed class ParserErrorTests
{
    [Theory]
    [InlineData("{{ for x in [1] }}\nisi\n{{ if x }}\nlagi\n{{ end }}", 1, 4, "KKS3006", "Blok for yang dibuka pada baris 1 kolom 4 tidak ditutup dengan end.")]
    [InlineData("{{ if true }}a{{ end }}\n{{ end }}", 2, 4, "KKS3007", "end ini tidak menutup blok mana pun.")]
    [InlineData("{{ 1 + }}", 1, 8, "KKS3002", "Sesudah operator + harus ada nilai.")]
    [InlineData("{{ x = (y = 5) }}", 1, 9, "KKS3009", "Penugasan hanya boleh menjadi pernyataan sendiri.")]
    [InlineData("{{ \"belum }}", 1, 4, "KKS3003", "Teks ini tidak ditutup.")]
    [InlineData("{{ import x }}", 1, 4, "KKS3014", "import tidak didukung, karena menyembunyikan asal nama.")]
    [InlineData("{{ tablerow d in x }}{{ d }}{{ end }}", 1, 4, "KKS3014", "tablerow tidak didukung.")]
    [InlineData("{{ for i in 1..2 }}{{ for.nomor }}{{ end }}", 1, 23, "KKS3010", "for.nomor tidak ada.")]
    [InlineData("{{ func f(a = 1, b); ret a; end }}", 1, 18, "KKS3011", "Parameter wajib tidak boleh sesudah parameter pilihan.")]
    [InlineData("{{ else }}", 1, 4, "KKS3008", "else ini tidak berada dalam if, case, atau for.")]
    [InlineData("{{ 1e-3 }}", 1, 4, "KKS3005", "Bilangan bulat tidak boleh berpangkat negatif atau sangat besar.")]
    [InlineData("{{ \"a\\q\" }}", 1, 4, "KKS3004", "Teks ini berisi tanda lolos yang tidak dikenal: \\q.")]
    [InlineData("{%{ {{ x }}", 1, 1, "KKS3015", "Blok teks apa adanya ini tidak ditutup.")]
    public void A_mistake_of_grammar_is_placed_and_explained(string source, int line, int column, string code, string message)
    {
        var found = Assert.Single(Template.Compile(source, TemplateOptions.Lax).Diagnostics);

        Assert.Equal((line, column, code, message), (found.Line, found.Column, found.Code, found.Message));
    }

    [Theory]
    [InlineData("{{ func f(a = daerah); ret a; end }}{{ f }}", 11)]
    [InlineData("{{ func f(a = 1, b); ret b; end }}{{ f 1 2 }}", 18)]
    public void A_parameter_that_is_refused_is_not_also_unknown_where_it_is_used(string source, int column)
    {
        var found = Assert.Single(Template.Compile(source).Diagnostics);

        Assert.Equal((column, "KKS3011"), (found.Column, found.Code));
    }

    [Fact]
    public void Parsing_goes_on_after_a_mistake()
    {
        var found = Template.Compile("{{ 1 + }}\n{{ if }}a{{ end }}\n{{ x = }}\n{{ [1, }}\n{{ ok }}", TemplateOptions.Lax).Diagnostics;

        Assert.Equal([(1, 8), (2, 7), (3, 8), (4, 8)], found.Select(entry => (entry.Line, entry.Column)));
    }
}
