namespace Kks.Tests;

/// <summary>Tests that measure the whole process, so nothing runs beside them.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
