namespace Kks.Templating;

/// <summary>What a template reads, found when it was compiled. Every list is sorted and without repetition.</summary>
/// <param name="Variables">Names of the data or host that are read, for instance <c>tatanan</c>.</param>
/// <param name="Members">Paths of members that are read: by data (<c>tatanan.indikator</c>) and, where the type is known, by type
/// (<c>Indikator.nama</c>).</param>
/// <param name="Functions">Functions of the host and builtins that are called, for instance <c>string.upcase</c>.</param>
/// <param name="Includes">Names of templates that are included by a name written in the text.</param>
/// <param name="HasComputedIncludes">Whether some include has a name that is computed.</param>
public sealed record TemplateDependencies(
    IReadOnlyList<string> Variables,
    IReadOnlyList<string> Members,
    IReadOnlyList<string> Functions,
    IReadOnlyList<string> Includes,
    bool HasComputedIncludes);
