using Kks.Templating.Runtime;

namespace Kks.Templating.Execution;

/// <summary>Errors of operators. The argument of the exception tells the place: 0 the left operand, 1 the right one, -1 the operator.</summary>
internal static class OperandError
{
    public const int Left = 0;
    public const int Right = 1;

    public static TemplateRuntimeException NotSupported(BinaryOperator operation, Value left, Value right) => new(
        DiagnosticCodes.BadOperands,
        $"Operator {OperatorSigns.Of(operation)} tidak berlaku untuk {Name(left)} dan {Name(right)}.");

    public static TemplateRuntimeException Bad(string message, int operand, string? hint = null) =>
        new(DiagnosticCodes.BadOperands, message, operand, hint);

    public static TemplateRuntimeException Zero() =>
        new(DiagnosticCodes.DivisionByZero, "Pembagian dengan nol.", hint: "Periksa penyebutnya lebih dulu, misalnya dengan if.");

    public static TemplateRuntimeException TooLarge(string what) => new(DiagnosticCodes.SizeLimit, $"{what} terlalu besar.");

    public static TemplateRuntimeException Refused(string what, string instead) => new(
        DiagnosticCodes.NotSupported,
        $"{what} tidak didukung.",
        hint: instead);

    public static string Name(Value value)
    {
        var name = Descriptions.Of(value);
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
