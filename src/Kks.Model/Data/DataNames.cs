using System.Text;

namespace Kks.Model.Data;

/// <summary>How C# names are spelt in data files: members in camelCase, enum values in kebab-case. The only place that knows.</summary>
internal static class DataNames
{
    public static string Member(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    public static string Value(string name)
    {
        var text = new StringBuilder(name.Length + 2);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0)
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}
