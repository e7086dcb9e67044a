namespace Kks.Templating.Tests.Builtins;

public sealed class ObjectFunctionsTests
{
    [Theory]
    [InlineData("{{ [1, 'a', null, true, 1.50m, {a: []}] | object.to_json }}", "[1,\"a\",null,true,1.50,{\"a\":[]}]")]
    [InlineData("{{ 99999999999999999999 | object.to_json }}", "99999999999999999999")]
    [InlineData("{{ [] | array.reverse | object.to_json }}", "[]")]
    [InlineData("{{ '[1.0, {\"a\": null}]' | object.from_json }}", "[1.0, {a: null}]")]
    [InlineData("{{ timespan.from_minutes 90 | object.format 'hh\\\\:mm' }}", "01:30")]
    [InlineData("{{ 5m | object.kind }} {{ 5000000000 | object.kind }} {{ timespan.zero | object.kind }} {{ @math.abs | object.kind }}", "decimal long TimeSpan function")]
    [InlineData("{{ {} | object.default 5 }} {{ null | object.default null }}", "{} ")]
    public void Edges(string template, string expected) => BuiltinTemplate.Prints(template, expected);

    [Theory]
    [InlineData("{{ [1] | object.has_key 'size' }}", "1:4 KKS3106 Daftar tidak mempunyai anggota bernama.")]
    [InlineData("{{ 'a' | object.format 'N1' }}", "1:10 KKS3208 Teks tidak dapat diformat; hanya bilangan, tanggal, dan rentang waktu.")]
    [InlineData("{{ 1.5 | object.format 'D' }}", "1:10 KKS3208 Pola \"D\" tidak cocok untuk 1.5.")]
    [InlineData("{{ @math.abs | object.to_json }}", "1:4 KKS3106 Fungsi tidak dapat ditulis sebagai JSON.")]
    [InlineData("{{ (1 / 0.0) | object.to_json }}", "1:16 KKS3208 Infinity tidak dapat ditulis sebagai JSON.")]
    [InlineData("{{ '{a:1}' | object.from_json }}", "1:14 KKS3208 Teks ini bukan JSON yang benar (baris 1, byte 2).")]
    [InlineData("{{ null | object.from_json }}", "1:4 KKS3106 Teks JSON kosong (null).")]
    public void Errors(string template, string expected) => BuiltinTemplate.Fails(template, expected);

    [Theory]
    [InlineData("{{ '1 + 1' | object.eval }}")]
    [InlineData("{{ 'a' | object.eval_template }}")]
    public void Text_is_never_run_as_code(string template) => BuiltinTemplate.FailsWith(template, DiagnosticCodes.NotSupported);

    [Fact]
    public void A_loop_of_references_ends_at_the_depth_limit() =>
        BuiltinTemplate.FailsWith("{{ o = {}; o.o = o; o | object.to_json }}", DiagnosticCodes.PrintDepthLimit);

    [Fact]
    public void Deep_json_is_refused() => BuiltinTemplate.FailsWith(
        "{{ ('[' * 100000) | object.from_json }}",
        DiagnosticCodes.FunctionFailed);
}
