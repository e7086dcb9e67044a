using BenchmarkDotNet.Running;
using Kks.Reporting.Benchmarks.Measuring;

return WholeProcess.TryRun(args) ? 0 : BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args).Any(summary => summary.HasCriticalValidationErrors) ? 1 : 0;
