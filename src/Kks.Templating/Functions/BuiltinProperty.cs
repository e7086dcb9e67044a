using Kks.Templating.Runtime;

namespace Kks.Templating.Functions;

/// <summary>A name in a namespace that reads as a value.</summary>
internal sealed record BuiltinProperty(string Name, ResultKind Result, Func<CallContext, Value> Get, Action<CallContext, Value>? Set);
