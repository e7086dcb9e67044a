using System.Runtime.CompilerServices;
using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Expressions;

/// <summary>Prints values of known types without making a <see cref="Value"/> of them. The tests on the type vanish when compiled.</summary>
internal static class TypedPrinter
{
    public static void Write<T>(RenderContext context, T value)
    {
        if (typeof(T) == typeof(string))
        {
            if (value is not null) context.Writer.Text(Unsafe.As<T, string>(ref value));
        }
        else if (typeof(T) == typeof(int))
        {
            context.Writer.Formatted(Unsafe.As<T, int>(ref value), context.Culture);
        }
        else if (typeof(T) == typeof(long))
        {
            context.Writer.Formatted(Unsafe.As<T, long>(ref value), context.Culture);
        }
        else if (typeof(T) == typeof(double))
        {
            context.Writer.Formatted(Unsafe.As<T, double>(ref value), context.Culture);
        }
        else if (typeof(T) == typeof(decimal))
        {
            context.Writer.Formatted(Unsafe.As<T, decimal>(ref value), context.Culture);
        }
        else
        {
            ValuePrinter.Write(context, Value.From(value));
        }
    }
}
