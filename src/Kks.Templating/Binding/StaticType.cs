namespace Kks.Templating.Binding;

/// <summary>What is known of the type of an expression. Immutable.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Clr">The .NET type, if the value comes from one.</param>
/// <param name="Item">The type of the items of a list or of the members of a dictionary.</param>
internal sealed record StaticType(StaticKind Kind, Type? Clr = null, StaticType? Item = null)
{
    public static StaticType Dynamic { get; } = new(StaticKind.Dynamic);

    public static StaticType Null { get; } = new(StaticKind.Null);

    public static StaticType Bool { get; } = new(StaticKind.Bool);

    public static StaticType Number { get; } = new(StaticKind.Number);

    public static StaticType Text { get; } = new(StaticKind.Text);

    public static StaticType Date { get; } = new(StaticKind.Date);

    public static StaticType TimeSpan { get; } = new(StaticKind.TimeSpan);

    public static StaticType Function { get; } = new(StaticKind.Function);

    public static StaticType Namespace { get; } = new(StaticKind.Namespace);

    public static StaticType Content { get; } = new(StaticKind.Content);

    public bool IsDynamic => Kind == StaticKind.Dynamic;

    public static StaticType ListOf(StaticType item) => new(StaticKind.List, null, item);

    /// <summary>What is known of a value that may be either.</summary>
    public static StaticType Join(StaticType left, StaticType right)
    {
        if (left == right || right.Kind == StaticKind.Null) return left;
        if (left.Kind == StaticKind.Null) return right;
        if (left.Kind == right.Kind && left.Kind is StaticKind.Number or StaticKind.Text or StaticKind.Date) return left with { Clr = null };
        return left.Kind == StaticKind.List && right.Kind == StaticKind.List
            ? ListOf(Join(left.Item ?? Dynamic, right.Item ?? Dynamic))
            : Dynamic;
    }

    /// <summary>The words of messages.</summary>
    public override string ToString() => Kind switch
    {
        StaticKind.Null => "nilai kosong",
        StaticKind.Bool => "nilai benar/salah",
        StaticKind.Number => "bilangan",
        StaticKind.Text => "teks",
        StaticKind.Date => "tanggal",
        StaticKind.TimeSpan => "rentang waktu",
        StaticKind.Enum => Clr!.Name,
        StaticKind.List => Item is null or { IsDynamic: true } ? "daftar" : $"daftar {Item}",
        StaticKind.Object => Clr!.Name,
        StaticKind.Dictionary => "kamus",
        StaticKind.Function => "fungsi",
        StaticKind.Namespace => "kelompok fungsi",
        StaticKind.Content => "isi dokumen",
        _ => "nilai",
    };
}
