using Kks.Model.Diagnostics;
using Kks.Model.Validation;

namespace Kks.Model.Checks;

/// <summary>How far checkers can be believed where the data hold errors.</summary>
internal static class PemeriksaanJalan
{
    /// <summary>Numbers no calculation can hold, or keys that answer twice, would make every figure wrong.</summary>
    public static bool Dapat(IEnumerable<Diagnostic> salah) => !salah.Any(d => d.Code is ValidationCodes.Magnitude);

    /// <summary>Whether an error at the same value, inside it or around it is the reason of a finding.</summary>
    public static bool Dijelaskan(Temuan temuan, IEnumerable<Diagnostic> salah) =>
        temuan.Diagnosa.Path is { Length: > 0 } path && salah.Any(d => d.Path is { Length: > 0 } lain && (Di(path, lain) || Di(lain, path)));

    private static bool Di(string path, string atas) =>
        path.StartsWith(atas, StringComparison.Ordinal) && (path.Length == atas.Length || path[atas.Length] is '.' or '[');
}
