using System.Text;

namespace Kks.Templating;

/// <summary>Rules that turn the names of .NET members into names in templates.</summary>
public static class Naming
{
    /// <summary><c>PerangkatDaerah</c> becomes <c>perangkat_daerah</c>, <c>KodeODF</c> becomes <c>kode_odf</c>, <c>Rt5</c> stays <c>rt5</c>.</summary>
    public static string SnakeCase(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var builder = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (char.IsUpper(c))
            {
                var afterLower = i > 0 && name[i - 1] != '_' && !char.IsUpper(name[i - 1]);
                var startsWord = i > 0 && char.IsUpper(name[i - 1]) && i + 1 < name.Length && char.IsLower(name[i + 1]);
                if (afterLower || startsWord) builder.Append('_');
                builder.Append(char.ToLowerInvariant(c));
            }
            else
            {
                builder.Append(c);
            }
        }

        return builder.ToString();
    }

    /// <summary>Names stay as they are in .NET.</summary>
    public static string Unchanged(string name) => name;
}
