using System.Runtime.CompilerServices;
using Kks.Reporting.Testing;

namespace Kks.Tests;

/// <summary>Compares a text with <c>Class.Method_name.verified.txt</c> beside the test.</summary>
internal static class Snapshot
{
    public static void Verify(string actual, string? name = null, [CallerFilePath] string file = "", [CallerMemberName] string method = "") =>
        Kks.Reporting.Testing.Snapshot.Verify(actual, new SnapshotOptions(), file, name is null ? method : $"{method}_{name}").GetAwaiter().GetResult();
}
