using System.Diagnostics;
using Kks.Templating.Runtime;

namespace Kks.Templating.Tests.Execution;

/// <summary>Every budget has its own error, and hostile templates end with one of them, soon.</summary>
public sealed class BudgetTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);

    public static TheoryData<string, string> Hostile => new()
    {
        { "{{ " + new string('(', 100_000) + "1" + new string(')', 100_000) + " }}", DiagnosticCodes.NestingTooDeep },
        { "{{ " + new string('[', 100_000), DiagnosticCodes.NestingTooDeep },
        { "{{ " + new string('{', 1_000_000), DiagnosticCodes.UnexpectedToken },
        { "{{ " + new string('!', 100_000) + "true }}", DiagnosticCodes.NestingTooDeep },
        { "{{ x" + string.Concat(Enumerable.Repeat(".a", 100_000)) + " }}", DiagnosticCodes.NestingTooDeep },
        { "{{ 1" + string.Concat(Enumerable.Repeat("+1", 100_000)) + " }}", DiagnosticCodes.NestingTooDeep },
        { "{{ x" + string.Concat(Enumerable.Repeat("|f", 100_000)) + " }}", DiagnosticCodes.NestingTooDeep },
        { "{{ " + string.Concat(Enumerable.Repeat("a?b:", 100_000)) + "1 }}", DiagnosticCodes.NestingTooDeep },
        { string.Concat(Enumerable.Repeat("{{ if a }}", 100_000)), DiagnosticCodes.NestingTooDeep },
        { "{{ " + string.Concat(Enumerable.Repeat("do;", 100_000)) + " }}", DiagnosticCodes.NestingTooDeep },
        { "{{ " + string.Concat(Enumerable.Repeat("$\"{", 100_000)) + " }}", DiagnosticCodes.NestingTooDeep },
        { "{{ " + new string('9', 100_000) + " }}", DiagnosticCodes.BadNumber },
        { "{{ 1e999999999 }}", DiagnosticCodes.BadNumber },
        { "{{ " + new string('\\', 100_000) + " }}", DiagnosticCodes.UnexpectedToken },
        { string.Concat(Enumerable.Repeat("{{ 1 + }}", 20_000)), DiagnosticCodes.ExpressionExpected },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_text_is_refused_soon(string source, string code)
    {
        var clock = Stopwatch.StartNew();

        var compiled = Template.Compile(source, TemplateOptions.Lax);

        Assert.Null(compiled.Template);
        Assert.Contains(compiled.Diagnostics, found => found.Code == code);
        Assert.True(compiled.Diagnostics.Count <= 101);
        Assert.True(clock.Elapsed < Soon, $"took {clock.Elapsed}");
    }

    [Theory]
    [InlineData("{{ 'a' * 1000000000 }}", DiagnosticCodes.SizeLimit)]
    [InlineData("{{ x = 1 << 1000000; x = x * x; x = x * x }}", DiagnosticCodes.SizeLimit)]
    [InlineData("{{ 1 << 2000000000 }}", DiagnosticCodes.SizeLimit)]
    [InlineData("{{ x = 3; while true; x = x * x; end }}", DiagnosticCodes.SizeLimit)]
    [InlineData("{{ while true; end }}", DiagnosticCodes.StepLimit)]
    [InlineData("{{ for a in 1..10000; for b in 1..10000; end; end }}", DiagnosticCodes.StepLimit)]
    [InlineData("{{ x = 1..1000000000000 }}", DiagnosticCodes.StepLimit)]
    [InlineData("{{ x = [1] * 1000000000 }}", DiagnosticCodes.StepLimit)]
    [InlineData("{{ d = []; d[2000000000] = 1 }}", DiagnosticCodes.StepLimit)]
    [InlineData("{{ func f(n); ret f (n + 1); end; f 1 }}", DiagnosticCodes.RecursionLimit)]
    [InlineData("{{ func f; wrap f; $$; f; end; end; f }}", DiagnosticCodes.RecursionLimit)]
    [InlineData("{{ func f(n); if n == 0; ret 1; end; ret (f (n - 1)) + (f (n - 1)); end; f 90 }}", DiagnosticCodes.TimeLimit)]
    [InlineData("{{ x = 'a' * 1000000; for i in 1..100000; x; end }}", DiagnosticCodes.OutputLimit)]
    [InlineData("{{ d = []; for i in 1..100000; d[i] = 'x' * 1000000; end }}", DiagnosticCodes.SizeLimit)]
    [InlineData("{{ o = {}; o.o = o; o }}", DiagnosticCodes.PrintDepthLimit)]
    [InlineData("{{ a = []; b = []; a[0] = b; b[0] = a; a == b }}", DiagnosticCodes.SizeLimit)]
    public void A_template_that_asks_for_too_much_is_stopped_soon(string source, string code)
    {
        var limits = new TemplateLimits { Time = TimeSpan.FromSeconds(2), OutputBytes = 64 * 1024 * 1024 };
        var template = Template.Compile(source, TemplateOptions.Lax with { Limits = limits }).Template!;
        var clock = Stopwatch.StartNew();

        var rendered = template.RenderToString(new ScriptObject());

        Assert.Equal(code, Assert.Single(rendered.Diagnostics).Code);
        Assert.Null(rendered.Text);
        Assert.True(clock.Elapsed < Soon, $"took {clock.Elapsed}");
    }

    [Fact]
    public void Deep_recursion_with_deep_expressions_does_not_overflow_the_stack()
    {
        var source = "{{ func f(n); ret " + new string('(', 200) + "f (n + 1)" + new string(')', 200) + "; end; f 1 }}";
        var options = TemplateOptions.Lax with { Limits = new TemplateLimits { Recursion = 1_000_000 } };

        var rendered = Template.Compile(source, options).Template!.RenderToString(new ScriptObject());

        Assert.Equal(DiagnosticCodes.RecursionLimit, Assert.Single(rendered.Diagnostics).Code);
    }

    [Fact]
    public void A_cancelled_rendering_says_so()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var template = Template.Compile("{{ for i in 1..100000; i; end }}", TemplateOptions.Lax).Template!;

        var rendered = template.RenderToString(new ScriptObject(), cancellation: source.Token);

        Assert.Equal(DiagnosticCodes.Cancelled, Assert.Single(rendered.Diagnostics).Code);
    }

    [Fact]
    public void A_slow_pattern_is_stopped()
    {
        var options = TemplateOptions.Lax with { Limits = new TemplateLimits { RegexTime = TimeSpan.FromMilliseconds(50) } };
        var template = Template.Compile("{{ regex.match text `^(a+)+$` }}", options).Template!;
        var data = new ScriptObject { ["text"] = new string('a', 40) + "!" };

        var rendered = template.RenderToString(data);

        Assert.Equal(DiagnosticCodes.RegexLimit, Assert.Single(rendered.Diagnostics).Code);
    }

    [Fact]
    public void A_template_that_is_too_long_is_refused()
    {
        var compiled = Template.Compile(new string('x', 101), new TemplateOptions { Limits = new TemplateLimits { SourceLength = 100 } });

        Assert.Equal(DiagnosticCodes.TemplateTooLarge, Assert.Single(compiled.Diagnostics).Code);
    }
}
