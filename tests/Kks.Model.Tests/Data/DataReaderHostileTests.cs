using FsCheck;
using FsCheck.Fluent;
using Kks.Model.Data;
using Kks.Model.Diagnostics;

namespace Kks.Model.Tests.Data;

/// <summary>Whatever the bytes, there is a value or an error with a place, and no exception.</summary>
public sealed class DataReaderHostileTests
{
    private const string Alphabet = "nama:aliasnkd \n\n\t  --[]{},&*!|>'\"%@`#?<~\\u0\r\u0085é\uFEFF123.e";

    [Theory]
    [InlineData("a.yaml")]
    [InlineData("a.json")]
    public void Random_text_is_read_or_refused(string file) =>
        Prop.ForAll<int>(seed => IsAnswered(file, RandomText(seed))).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Theory]
    [InlineData(DataFormat.Yaml, "a.yaml")]
    [InlineData(DataFormat.Json, "a.json")]
    public void Damaged_data_is_read_or_refused(DataFormat format, string file) =>
        Prop.ForAll<int>(seed => IsAnswered(file, Damage(DataWriter.Write(new RandomData(seed).Make<Contoh>(), format), seed))).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static string RandomText(int seed)
    {
        var random = new Random(seed);
        return string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => Alphabet[random.Next(Alphabet.Length)]));
    }

    private static string Damage(string text, int seed)
    {
        var random = new Random(seed);
        for (var i = random.Next(1, 4); i > 0 && text.Length > 0; i--)
        {
            var at = random.Next(text.Length);
            text = random.Next(3) switch
            {
                0 => text.Remove(at, 1),
                1 => text.Insert(at, Alphabet[random.Next(Alphabet.Length)].ToString()),
                _ => text[..at],
            };
        }

        return text;
    }

    private static bool IsAnswered(string file, string text)
    {
        var result = DataReader.Read<Contoh>(file, text);
        return result.Value is not null || result.Diagnostics.Any(d => d.Severity == Severity.Error && d.Location?.File == file);
    }
}
