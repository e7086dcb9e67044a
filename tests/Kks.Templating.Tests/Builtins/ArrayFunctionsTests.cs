namespace Kks.Templating.Tests.Builtins;

public sealed class ArrayFunctionsTests
{
    [Theory]
    [InlineData("{{ [2, 1.5, 10, 3m, 0] | array.sort }}", "[0, 1.5, 2, 3, 10]")]
    [InlineData("{{ [true, false] | array.sort }}", "[false, true]")]
    [InlineData("{{ ['b', null, 'A', 'a'] | array.sort }}", "[null, \"a\", \"A\", \"b\"]")]
    [InlineData("{{ [timespan.from_hours 2, timespan.from_hours 1] | array.sort }}", "[01:00:00, 02:00:00]")]
    [InlineData("{{ [99999999999999999999, 1, 99999999999] | array.sort }}", "[1, 99999999999, 99999999999999999999]")]
    [InlineData("{{ [{a: {b: 2}}, {a: null}, {a: {b: 1}}] | array.sort 'a.b' | array.map 'a' }}", "[null, {b: 1}, {b: 2}]")]
    [InlineData("{{ d = [3, 1]; e = d | array.sort; d }}", "[3, 1]")]
    [InlineData("{{ [1] | array.insert_at (-5) 0 }}", "[0, 1]")]
    [InlineData("{{ [1, 2] | array.remove_at (-2147483648) }}", "[1, 2]")]
    [InlineData("{{ [1, 2, 3] | array.offset 1 | array.limit 1 }}", "[2]")]
    [InlineData("{{ [1, 2, 3] | array.offset 2147483647 }}", "[]")]
    [InlineData("{{ [1, 1.0, '1', null, null, 1] | array.uniq | array.size }}", "4")]
    [InlineData("{{ a = [1]; [a, [1]] | array.contains a }} {{ [[1]] | array.contains [1] }}", "true false")]
    [InlineData("{{ for i in 1..4 }}{{ array.cycle ['a', 'b'] i % 2 }}{{ end }}", "aabb")]
    [InlineData("{{ ['a', 'b'] | array.join ', ' do(x); ret '<' + x + '>'; end }}", "<a>, <b>")]
    [InlineData("{{ {a: 1} | array.map 'key' }}", "[\"a\"]")]
    public void Edges(string template, string expected) => BuiltinTemplate.Prints(template, expected);

    [Theory]
    [InlineData("{{ [2, 'a'] | array.sort }}", "1:15 KKS3208 Bilangan dan Teks tidak dapat diurutkan bersama.")]
    [InlineData("{{ [{}, {}] | array.sort }}", "1:15 KKS3208 Objek dan Objek tidak dapat diurutkan bersama.")]
    [InlineData("{{ [1] | array.each 'upcase' }}", "1:21 KKS3106 Teks bukan fungsi; tulis @nama atau do … end.")]
    [InlineData("{{ 5 | array.size }}", "1:4 KKS3106 Bilangan tidak dapat dijadikan daftar.")]
    public void Errors(string template, string expected) => BuiltinTemplate.Fails(template, expected);

    [Theory]
    [InlineData("{{ [] | array.insert_at 2147483647 1 }}")]
    [InlineData("{{ d = [1]; while true; d = d | array.concat d; end }}")]
    public void A_list_that_grows_too_long_is_refused_before_it_is_made(string template) =>
        BuiltinTemplate.FailsWith(template, DiagnosticCodes.StepLimit);

    [Fact]
    public void Sorting_is_stable() => BuiltinTemplate.Prints(
        "{{ d = []; for i in 0..99; d = d | array.add {k: i % 3, n: i}; end; for x in d | array.sort 'k'; x.n; ' '; end }}",
        string.Concat(Enumerable.Range(0, 100).OrderBy(i => i % 3).Select(i => $"{i} ")));
}
