using Xunit.Abstractions;
using Xunit.Sdk;

namespace Kks.Templating.Tests.Conformance;

/// <summary>Prints the counts with the run itself, where they are seen although the tests pass.</summary>
public sealed class CountPrinter(IMessageSink sink)
{
    public void Print(string line) => sink.OnMessage(new DiagnosticMessage(line));
}
