using System.Globalization;
using Kks.Model.Diagnostics;

namespace Kks.Model.Data;

/// <summary>A scalar -> text, number, date, truth value or enum value, without loss and without guessing.</summary>
internal sealed class ScalarBinder(DiagnosticBag bag)
{
    public object? Bind(DataScalar scalar, TypeShape shape, DataPath? path) => shape.Kind switch
    {
        ShapeKind.Text => BindText(scalar, path),
        ShapeKind.Integer => BindInteger(scalar, shape.Type, path) is { } whole ? Convert.ChangeType(whole, shape.Type, CultureInfo.InvariantCulture) : null,
        ShapeKind.Number => BindNumber(scalar, path),
        ShapeKind.Boolean => BindBoolean(scalar, path),
        ShapeKind.Date => BindDate(scalar, path),
        ShapeKind.Time => BindTime(scalar, path),
        _ => BindChoice(scalar, shape, path),
    };

    private string? BindText(DataScalar scalar, DataPath? path)
    {
        if (TextDecoder.ControlAt(scalar.Text) is >= 0 and var at)
        {
            bag.Add(Severity.Warning, DataCodes.ControlCharacter + ".escaped", scalar.Location, path?.ToString(), bag.Text("hint.retype"), ((int)scalar.Text[at]).ToString("X4", bag.Culture));
        }

        if (scalar.Kind != ScalarKind.Boolean)
        {
            return scalar.Text;
        }

        bag.Error(DataCodes.WrongKind + ".text", scalar.Location, path?.ToString(), bag.Text("hint.quote", scalar.Text), scalar.Text);
        return null;
    }

    private decimal? BindNumber(DataScalar scalar, DataPath? path)
    {
        if (scalar.Kind == ScalarKind.Text || !NumberText.IsNumber(scalar.Text))
        {
            bag.Error(DataCodes.NotANumber, scalar.Location, path?.ToString(), NumberHint(scalar), Excerpt.Of(scalar.Text));
            return null;
        }

        if (NumberText.Parse(scalar.Text) is { } number)
        {
            return number;
        }

        bag.Error(DataCodes.NumberRange + ".digits", scalar.Location, path?.ToString(), null, Excerpt.Of(scalar.Text));
        return null;
    }

    private decimal? BindInteger(DataScalar scalar, Type type, DataPath? path)
    {
        if (BindNumber(scalar, path) is not { } number)
        {
            return null;
        }

        // 200.000 is how people here write two hundred thousand; read as a decimal it would silently become 200.
        if (number != decimal.Truncate(number) || scalar.Text.Contains('.', StringComparison.Ordinal))
        {
            bag.Error(DataCodes.NumberRange + ".whole", scalar.Location, path?.ToString(), NumberHint(scalar), scalar.Text);
            return null;
        }

        var (least, most) = type == typeof(int) ? (int.MinValue, int.MaxValue) : (long.MinValue, long.MaxValue);
        if (number < least || number > most)
        {
            bag.Error(DataCodes.NumberRange, scalar.Location, path?.ToString(), null, scalar.Text);
            return null;
        }

        return number;
    }

    private string? NumberHint(DataScalar scalar)
    {
        if (NumberText.IsNumber(scalar.Text) && scalar.Kind == ScalarKind.Text)
        {
            return bag.Text("hint.unquote", scalar.Text);
        }

        return NumberText.Suggest(scalar.Text) is { } suggestion ? bag.Text("hint.write", suggestion) : null;
    }

    private object? BindBoolean(DataScalar scalar, DataPath? path)
    {
        if (scalar.Kind != ScalarKind.Text && scalar.Text is "true" or "false")
        {
            return scalar.Text == "true";
        }

        var suggestion = scalar.Text.Trim().ToLowerInvariant() switch
        {
            "ya" or "yes" or "y" or "benar" or "true" or "on" or "1" or "ada" or "sudah" => "true",
            "tidak" or "no" or "n" or "salah" or "false" or "off" or "0" or "belum" => "false",
            _ => null,
        };
        var hint = suggestion is null ? bag.Text("hint.boolean") : bag.Text("hint.write", suggestion);
        bag.Error(DataCodes.NotABoolean, scalar.Location, path?.ToString(), hint, Excerpt.Of(scalar.Text));
        return null;
    }

    private DateOnly? BindDate(DataScalar scalar, DataPath? path)
    {
        if (DateText.ParseDate(scalar.Text) is { } date)
        {
            return date;
        }

        var hint = DateText.Suggest(scalar.Text) is { } suggestion ? bag.Text("hint.write", suggestion) : null;
        bag.Error(DataCodes.NotADate, scalar.Location, path?.ToString(), hint, Excerpt.Of(scalar.Text));
        return null;
    }

    private DateTime? BindTime(DataScalar scalar, DataPath? path)
    {
        if (DateText.ParseTime(scalar.Text) is { } time)
        {
            return time;
        }

        var hint = DateText.HasOffset(scalar.Text) ? bag.Text("hint.offset") : null;
        bag.Error(DataCodes.NotATime, scalar.Location, path?.ToString(), hint, Excerpt.Of(scalar.Text));
        return null;
    }

    private object? BindChoice(DataScalar scalar, TypeShape shape, DataPath? path)
    {
        foreach (var (name, value) in shape.Choices)
        {
            if (string.Equals(name, scalar.Text, StringComparison.Ordinal))
            {
                return value;
            }
        }

        var names = shape.Choices.Select(c => c.Key).ToList();
        var hint = NearestName.Find(scalar.Text, names) is { } nearest ? bag.Text("hint.nearest", nearest) : null;
        bag.Error(DataCodes.NotAChoice, scalar.Location, path?.ToString(), hint, Excerpt.Of(scalar.Text), string.Join(", ", names));
        return null;
    }
}
