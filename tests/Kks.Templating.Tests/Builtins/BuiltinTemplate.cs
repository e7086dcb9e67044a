using Kks.Templating.Runtime;

namespace Kks.Templating.Tests.Builtins;

/// <summary>Runs a template without data: what it prints, or the one error it gives as <c>line:column code message</c>.</summary>
internal static class BuiltinTemplate
{
    public static void Prints(string template, string expected)
    {
        var (text, diagnostics) = Run(template, new FixedClock());
        Assert.Empty(diagnostics);
        Assert.Equal(expected, text);
    }

    public static void Fails(string template, string expected)
    {
        var diagnostic = Assert.Single(Run(template, new FixedClock()).Diagnostics);
        Assert.Equal(expected, $"{diagnostic.Line}:{diagnostic.Column} {diagnostic.Code} {diagnostic.Message}");
    }

    public static void FailsWith(string template, string code) =>
        Assert.Equal(code, Assert.Single(Run(template, new FixedClock()).Diagnostics).Code);

    public static void FailsWithoutClock(string template, string message) =>
        Assert.Equal(message, Assert.Single(Run(template, null).Diagnostics).Message);

    private static (string? Text, IReadOnlyList<TemplateDiagnostic> Diagnostics) Run(string source, TimeProvider? clock)
    {
        var compiled = Template.Compile(source, TemplateOptions.Lax);
        if (!compiled.Succeeded)
        {
            return (null, compiled.Diagnostics);
        }

        var rendered = compiled.Template.RenderToString(new ScriptObject(), new RenderOptions { Time = clock });
        return (rendered.Text, rendered.Diagnostics);
    }

    /// <summary>4 March 2026, seven minutes past noon in western Indonesia.</summary>
    private sealed class FixedClock : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone { get; } = TimeZoneInfo.CreateCustomTimeZone("WIB", TimeSpan.FromHours(7), "WIB", "WIB");

        public override DateTimeOffset GetUtcNow() => new(2026, 3, 4, 5, 6, 7, TimeSpan.Zero);
    }
}
