using FsCheck;
using FsCheck.Fluent;

namespace Kks.Templating.Tests.Properties;

/// <summary>Random templates: pieces of code and text put together, and working templates with characters changed.</summary>
public static class TemplateGenerator
{
    private static readonly string[] Pieces =
    [
        "{{", "}}", "{{-", "-}}", "{{~", "~}}", "{%{", "}%}", " ", "\n", ";", "if ", "else ", "end ", "for x in ", "while ", "case ", "when ", "func f",
        "(a, b = 1, c...)", "ret ", "capture x ", "with ", "wrap f ", "do ", "break ", "continue ", "readonly ", "include ", "x", "y.z", "$a", "$0",
        "$", "$$", "1", "2.5", "1..3", "\"teks\"", "'a'", "`b`", "$\"{x}\"", "[", "]", "{a: 1}", "(", ")", ",", ":", "|", " | string.upcase ",
        "array.sort", "math.plus", "date.parse", "object.keys", "regex.match", "@", "^", "!", "-", "+", "*", "/", "//", "%", "<<", "..", "==", "!=",
        "<", ">=", "&&", "||", "??", "?!", "?", "?.", ".", "=", "+=", "++", "--", "#", "##", "null", "true", "this", "empty", "for.index", "limit: 2",
        "reversed", "teks biasa", "é🏥", "\\", "§", "0x", "1e", "import ", "tablerow ",
    ];

    private static readonly string[] Working =
    [
        "{{ for i in d limit: 3 }}{{ for.index }}. {{ i.n | string.upcase }}{{ else }}-{{ end }}",
        "{{ func f(a, b = 2) }}{{ if a > b }}{{ a }}{{ else }}{{ b }}{{ end }}{{ end }}{{ f 1 }}{{ f 3 b: 4 }}",
        "{{~ case x }}{{ when 1, 2 }}satu{{ else }}lain{{ end ~}}",
        "{{ o = {a: 1, \"b c\": [1, 2.5]}; o.a += 2; o[\"b c\"][0]++; $\"{o.a} dari {o}\" }}",
        "{{ capture t }}x{{ n }}{{ end; t | string.pad_left 5 | string.size }}",
        "{{ wrap g 1 }}isi{{ end }}{{ func g(a); $$; end; with o; a; end }}",
        "{{ d | array.map \"n\" | array.sort | array.join \", \" }} {{ x ?? \"kosong\" }} {{ y?.z }} {{ -n // 2 }}",
        "  {{ teks }}\n{{ n = 0; while n < 5; n = n + 1; if n == 3; continue; end; n; end }}",
    ];

    public static Gen<string> Any => Gen.OneOf(Assembled, Mutated);

    private static Gen<string> Assembled => Gen.Elements(Pieces).ListOf().Select(string.Concat);

    private static Gen<string> Mutated =>
        from template in Gen.Elements(Working)
        from changes in Gen.Choose(1, 4)
        from positions in Gen.Choose(0, 1000).ArrayOf(changes)
        from pieces in Gen.Elements(Pieces).ArrayOf(changes)
        from kinds in Gen.Choose(0, 2).ArrayOf(changes)
        select Change(template, positions, pieces, kinds);

    private static string Change(string template, int[] positions, string[] pieces, int[] kinds)
    {
        for (var i = 0; i < positions.Length; i++)
        {
            var at = template.Length == 0 ? 0 : positions[i] % template.Length;
            template = kinds[i] switch
            {
                0 => template.Insert(at, pieces[i]),
                1 when template.Length > 0 => template.Remove(at, 1),
                _ => template[..at] + pieces[i] + template[Math.Min(template.Length, at + pieces[i].Length)..],
            };
        }

        return template;
    }
}
