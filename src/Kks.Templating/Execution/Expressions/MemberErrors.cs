using Kks.Templating.Binding;
using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Expressions;

/// <summary>Errors of reading members while rendering.</summary>
internal static class MemberErrors
{
    public static TemplateRuntimeException OfNull(string name) => new(
        DiagnosticCodes.MemberOfNull,
        $"Anggota {name} dibaca dari nilai yang kosong.",
        hint: $"Pakai ?.{name} bila nilainya boleh kosong.");

    public static TemplateRuntimeException Unknown(Value target, string name, IEnumerable<string> known) => new(
        DiagnosticCodes.UnknownMember,
        $"{Descriptions.Of(target)} tidak mempunyai anggota {name}.",
        hint: Suggestions.Hint(name, known));
}
