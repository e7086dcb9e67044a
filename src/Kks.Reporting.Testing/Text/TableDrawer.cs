namespace Kks.Reporting.Testing.Text;

/// <summary>Draws a table row by row: a row's lower border waits for the next row, which says where cells go on.</summary>
internal sealed class TableDrawer(ILineSink sink, ColumnPlan columns)
{
    private DrawnRow? _last;

    public void Add(DrawnRow row)
    {
        sink.Add(Border(_last, row));
        var height = row.Cells.Select(cell => cell.Lines.Count).DefaultIfEmpty(1).Max();
        for (var line = 0; line < Math.Max(1, height); line++)
        {
            sink.Add(Content(row, line));
        }

        _last = row;
    }

    public void End()
    {
        if (_last is not null)
        {
            sink.Add(Border(_last, null));
        }
    }

    private string Content(DrawnRow row, int line)
    {
        var text = new System.Text.StringBuilder();
        var at = 0;
        foreach (var cell in row.Cells)
        {
            text.Append(' ', Math.Max(0, columns.Left(cell.Column) - at)).Append("| ");
            var content = line < cell.Lines.Count ? cell.Lines[line] : "";
            var width = columns.Inner(cell.Column, cell.Span);
            text.Append(content).Append(' ', Math.Max(0, width - LineWrapper.WidthOf(content)) + 1);
            at = columns.Left(cell.Column + cell.Span);
        }

        return text.Append('|').ToString();
    }

    private string Border(DrawnRow? above, DrawnRow? below)
    {
        var last = Math.Max(EndOf(above), EndOf(below));
        var signs = new char[columns.Left(last) + 1];
        Array.Fill(signs, ' ');
        var rule = above is { Header: true } && below is not { Header: true } ? '=' : '-';
        foreach (var cell in (above?.Cells ?? []).Concat(below?.Cells ?? []))
        {
            Array.Fill(signs, rule, columns.Left(cell.Column), columns.Left(cell.Column + cell.Span) - columns.Left(cell.Column));
        }

        foreach (var cell in below?.Cells.Where(cell => cell.Continues) ?? [])
        {
            Array.Fill(signs, ' ', columns.Left(cell.Column), columns.Left(cell.Column + cell.Span) - columns.Left(cell.Column));
        }

        foreach (var cell in (above?.Cells ?? []).Concat(below?.Cells ?? []))
        {
            signs[columns.Left(cell.Column)] = signs[columns.Left(cell.Column + cell.Span)] = '+';
        }

        return new string(signs);
    }

    private static int EndOf(DrawnRow? row) => row is { Cells: [.., var cell] } ? cell.Column + cell.Span : 0;
}
