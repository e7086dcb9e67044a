using Kks.Model.Data;
using Kks.Model.Submissions;

namespace Kks.Model.Validation;

/// <summary>What must hold of a file that the data names.</summary>
internal static class BerkasRule
{
    /// <summary>Checks a name.</summary>
    /// <param name="scope">The run.</param>
    /// <param name="name">The name; nothing is checked where null.</param>
    /// <param name="report">Takes the code and the hint of what is wrong.</param>
    public static void Check(ValidationScope scope, string? name, Action<string, string?> report)
    {
        if (name is null)
        {
            return;
        }

        var file = scope.Bukti.Find(name);
        switch (file.Status)
        {
            case StatusBerkas.Missing:
                report(ValidationCodes.BerkasMissing, Nearest(scope, name));
                break;
            case StatusBerkas.Outside:
                report(ValidationCodes.BerkasOutside, null);
                break;
            case StatusBerkas.Found when file.Length == 0:
                report(ValidationCodes.BerkasEmpty, null);
                break;
        }
    }

    /// <summary>A file of the same name elsewhere is likelier meant than a similar name.</summary>
    private static string? Nearest(ValidationScope scope, string name)
    {
        var moved = scope.Files.FirstOrDefault(f => string.Equals(Path.GetFileName(f), Path.GetFileName(name), StringComparison.OrdinalIgnoreCase));
        return (moved ?? NearestName.Find(name, scope.Files)) is { } nearest ? scope.Text("hint.nearest", nearest) : null;
    }
}
