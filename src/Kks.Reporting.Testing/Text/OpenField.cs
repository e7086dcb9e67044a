using System.Text;

namespace Kks.Reporting.Testing.Text;

/// <summary>A field that has begun and not ended.</summary>
internal sealed class OpenField
{
    private readonly StringBuilder _text = new();

    /// <summary>What the field says; known once its result begins.</summary>
    public FieldInstruction Instruction { get; private set; } = FieldInstruction.Parse("");

    public bool InResult { get; private set; }

    public bool HasResult { get; set; }

    /// <summary>Whether what stands in it is not printed.</summary>
    public bool Silent => !InResult || Instruction.Kind == FieldKind.Volatile;

    public void Add(string text)
    {
        if (_text.Length + text.Length <= FieldInstruction.Longest)
        {
            _text.Append(text);
        }
    }

    public FieldInstruction StartResult()
    {
        InResult = true;
        Instruction = FieldInstruction.Parse(_text.ToString());
        return Instruction;
    }
}
