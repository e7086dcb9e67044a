using System.Diagnostics;
using System.Globalization;
using Kks.Templating.Runtime;

namespace Kks.Templating.Execution;

/// <summary>The state of one rendering: output, budgets, names. Not thread-safe.</summary>
internal sealed class RenderContext
{
    private const int StepsBetweenChecks = 1024;
    private readonly long _deadline;
    private int _steps;
    private int _untilCheck = StepsBetweenChecks;
    private int _loopDepth;
    private int _callDepth;
    private long _textMade;

    public RenderContext(Template template, RenderOptions options, TemplateWriter writer, NameStack names, CancellationToken cancellation)
    {
        Template = template;
        Options = options;
        Writer = writer;
        Names = names;
        Cancellation = cancellation;
        Culture = options.Culture ?? template.Options.Culture;
        Limits = options.Limits ?? template.Options.Limits;
        Leniency = template.Options.Leniency;
        Call = new CallContext(this);
        _deadline = Stopwatch.GetTimestamp() + (long)(Limits.Time.TotalSeconds * Stopwatch.Frequency);
    }

    public Template Template { get; }

    public RenderOptions Options { get; }

    public CultureInfo Culture { get; }

    public TemplateLimits Limits { get; }

    public TemplateLeniency Leniency { get; }

    public CancellationToken Cancellation { get; }

    public CallContext Call { get; }

    /// <summary>The data, as given.</summary>
    public object? Data { get; init; }

    /// <summary>The statement in which code of the host failed.</summary>
    public SourceLocation? FailedAt { get; set; }

    /// <summary>The indentation that comes back at the end of a code block.</summary>
    public byte[]? OuterIndent { get; set; }

    public ObjectModel Model => Template.Model;

    public TemplateWriter Writer { get; set; }

    /// <summary>Where plain names are looked up.</summary>
    public NameStack Names { get; }

    /// <summary>The page, function or include that is running.</summary>
    public Frame Frame { get; set; } = null!;

    /// <summary>What <c>ret</c> gave, until it is taken.</summary>
    public Value Result { get; set; }

    public bool IsInLoop => _loopDepth > 0;

    public void EnterLoop()
    {
        if (_loopDepth++ == 0) _steps = 0;
    }

    public void LeaveLoop() => _loopDepth--;

    /// <summary>Counts a step of a loop; called once per step, so it must be cheap.</summary>
    public void Step(SourceLocation place)
    {
        if (++_steps > Limits.LoopSteps && Limits.LoopSteps > 0) throw TooManySteps().At(place);
        if (--_untilCheck <= 0) Check(place);
    }

    /// <summary>Notes a long text that was printed, so that the output is measured before there are many of them.</summary>
    public void NoteOutput(int length) => _untilCheck -= length / StepsBetweenChecks;

    public void CountSteps(int steps)
    {
        _steps = (int)Math.Min(int.MaxValue, (long)_steps + Math.Max(0, steps));
        if (_steps > Limits.LoopSteps && Limits.LoopSteps > 0) throw TooManySteps();
        _untilCheck -= Math.Min(steps, StepsBetweenChecks);
        if (_untilCheck <= 0) CheckBudgets();
    }

    /// <summary>A list function outside any loop starts counting anew.</summary>
    public void BeginBuiltin()
    {
        if (_loopDepth == 0) _steps = 0;
    }

    public void EnterCall()
    {
        if (++_callDepth > Limits.Recursion || !System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new TemplateRuntimeException(
                DiagnosticCodes.RecursionLimit,
                $"Panggilan bersarang terlalu dalam (batas {Limits.Recursion}).",
                hint: "Periksa fungsi atau include yang memanggil dirinya sendiri.");
        }

        if (--_untilCheck <= 0) CheckBudgets();
    }

    public void LeaveCall() => _callDepth--;

    /// <summary>Checks a text that is about to be made, and all texts made so far together.</summary>
    public void CheckTextLength(long length)
    {
        _textMade += Math.Max(0, length);
        if (_textMade > Limits.OutputBytes) throw new TemplateRuntimeException(DiagnosticCodes.SizeLimit, "Templat ini membuat terlalu banyak teks.");
        if (Limits.TextLength > 0 && length > Limits.TextLength)
        {
            throw new TemplateRuntimeException(
                DiagnosticCodes.SizeLimit,
                string.Create(CultureInfo.InvariantCulture, $"Teks terlalu panjang ({length} karakter, batas {Limits.TextLength})."));
        }
    }

    /// <summary>Checks everything that is not checked at once: output, time, cancellation.</summary>
    public void CheckBudgets()
    {
        _untilCheck = StepsBetweenChecks;
        if (Writer.Output.Length > Limits.OutputBytes)
        {
            throw new TemplateRuntimeException(
                DiagnosticCodes.OutputLimit,
                string.Create(CultureInfo.InvariantCulture, $"Keluaran lebih besar dari batas ({Limits.OutputBytes} byte)."));
        }

        if (Cancellation.IsCancellationRequested) throw new TemplateRuntimeException(DiagnosticCodes.Cancelled, "Pembuatan dokumen dibatalkan.");
        if (Stopwatch.GetTimestamp() > _deadline)
        {
            throw new TemplateRuntimeException(
                DiagnosticCodes.TimeLimit,
                string.Create(CultureInfo.InvariantCulture, $"Pembuatan dokumen lebih lama dari batas ({Limits.Time.TotalSeconds} detik)."));
        }
    }

    private void Check(SourceLocation place)
    {
        try
        {
            CheckBudgets();
        }
        catch (TemplateRuntimeException error) when (error.Mark(place))
        {
            throw;
        }
    }

    private TemplateRuntimeException TooManySteps() => new(
        DiagnosticCodes.StepLimit,
        $"Terlalu banyak langkah pengulangan (batas {Limits.LoopSteps}).");
}
