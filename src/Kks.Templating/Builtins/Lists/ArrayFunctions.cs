using Kks.Templating.Functions;
using Kks.Templating.Runtime;

namespace Kks.Templating.Builtins.Lists;

/// <summary>The namespace <c>array</c>. Every function leaves the list it is given alone and gives a new one.</summary>
internal static class ArrayFunctions
{
    public static void AddTo(FunctionNamespace arrays)
    {
        AddItems(arrays);
        AddWhole(arrays);
        AddChoice(arrays);
        AddWithFunctions(arrays);
    }

    private static void AddItems(FunctionNamespace arrays) => arrays
        .Add(
            "add", ResultKind.SameList, Parameter.List("list"), Parameter.Any("value"),
            static (call, list, value) => ListEdit.Insert(call, list, list?.Count ?? 0, value))
        .Add(
            "insert_at", ResultKind.SameList, Parameter.List("list"), Parameter.Int("index"), Parameter.Any("value"),
            static (call, list, index, value) => ListEdit.Insert(call, list, index, value))
        .Add(
            "remove_at", ResultKind.SameList, Parameter.List("list"), Parameter.Int("index"),
            static (call, list, index) => ListEdit.RemoveAt(call, list, index))
        .Add("first", ResultKind.ItemOfList, Parameter.List("list"), static (_, list) => list is { Count: > 0 } ? list[0] : default)
        .Add("last", ResultKind.ItemOfList, Parameter.List("list"), static (_, list) => list is { Count: > 0 } ? list[list.Count - 1] : default)
        .Add("size", ResultKind.Number, Parameter.List("list"), static (_, list) => list?.Count ?? 0);

    private static void AddWhole(FunctionNamespace arrays) => arrays
        .Add(
            "add_range", ResultKind.SameList, Parameter.List("list1"), Parameter.List("list2"),
            static (call, first, second) => ListEdit.Concat(call, first, second))
        .Add(
            "concat", ResultKind.SameList, Parameter.List("list1"), Parameter.List("list2"),
            static (call, first, second) => ListEdit.Concat(call, first, second))
        .Add("reverse", ResultKind.SameList, Parameter.List("list"), static (call, list) => ListEdit.Reverse(call, list))
        .Add(
            "sort", ResultKind.SameList, Parameter.Any("list"), Parameter.Text("member", null),
            static (call, list, member) => ListSorter.Sort(call, list, member));

    private static void AddChoice(FunctionNamespace arrays) => arrays
        .Add("compact", ResultKind.SameList, Parameter.List("list"), static (call, list) => ListChoice.Compact(call, list))
        .Add("uniq", ResultKind.SameList, Parameter.List("list"), static (call, list) => ListChoice.Uniq(call, list))
        .Add(
            "limit", ResultKind.SameList, Parameter.List("list"), Parameter.Int("count"),
            static (call, list, count) => ListChoice.Range(call, list, 0, count))
        .Add(
            "offset", ResultKind.SameList, Parameter.List("list"), Parameter.Int("index"),
            static (call, list, index) => ListChoice.Range(call, list, index, int.MaxValue))
        .Add(
            "contains", ResultKind.Bool, Parameter.List("list"), Parameter.Any("item"),
            static (call, list, item) => ListChoice.Contains(call, list, item))
        .Add(
            "cycle", ResultKind.ItemOfList, Parameter.List("list"), Parameter.Any("group", default),
            static (call, list, group) => ListCycle.Of(call).Next(call, list, group))
        .Add(
            "map", ResultKind.List, Parameter.List("list"), Parameter.Text("member"),
            static (call, list, member) => ListChoice.Map(call, list, member));

    private static void AddWithFunctions(FunctionNamespace arrays) => arrays
        .Add(
            "each", ResultKind.List, Parameter.List("list"), Parameter.Function("function"),
            static (call, list, function) => ListFunctions.Each(call, list, function))
        .Add(
            "filter", ResultKind.SameList, Parameter.List("list"), Parameter.Function("function"),
            static (call, list, function) => ListFunctions.Filter(call, list, function))
        .Add(
            "any", ResultKind.Bool, Parameter.List("list"), Parameter.Function("function"), Parameter.Rest("args"),
            static (call, list, function, args) => ListFunctions.IsAny(call, list, function, args))
        .Add(
            "join", ResultKind.Text, Parameter.List("list"), Parameter.Text("delimiter"), Parameter.OptionalFunction("function"),
            static (call, list, delimiter, function) => ListJoiner.Join(call, list, delimiter, function));
}
