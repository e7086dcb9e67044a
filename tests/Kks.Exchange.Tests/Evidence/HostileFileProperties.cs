using FsCheck;
using FsCheck.Fluent;
using Kks.Exchange.Evidence;
using Kks.Exchange.Evidence.Files;

namespace Kks.Exchange.Tests.Evidence;

/// <summary>Whatever a file holds, it is read to facts: nothing is thrown, nothing takes long.</summary>
public sealed class HostileFileProperties
{
    private static readonly Lazy<byte[][]> Seeds = new(() =>
    [
        .. BerkasContoh.Names("*").Where(n => n != "kisi.txt").Select(BerkasContoh.Read),
        Zips.Of("word/document.xml", "[Content_Types].xml"),
        CompoundFiles.Holding("EncryptedPackage"),
        Mp4s.Of("ftyp", "moov", "mdat"),
        Pngs.Black(300, 200),
    ]);

    public static TheoryData<string> Examples => [.. BerkasContoh.Names("*.*").Where(n => n != "kisi.txt")];

    [Fact]
    public void A_file_with_changed_bytes_is_still_read_to_facts() => Check(150, (seed, random) =>
    {
        var bytes = (byte[])seed.Clone();
        for (var i = random.Next(1, 12); i > 0; i--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return bytes;
    });

    [Fact]
    public void A_file_with_parts_cut_out_doubled_or_overwritten_is_still_read_to_facts() => Check(150, (seed, random) =>
    {
        var at = random.Next(seed.Length);
        var length = random.Next(1, Math.Min(4000, seed.Length - at) + 1);
        var part = seed.AsSpan(at, length);
        return random.Next(4) switch
        {
            0 => [.. seed[..at], .. seed[(at + length)..]],
            1 => [.. seed[..at], .. part, .. part, .. seed[(at + length)..]],
            2 => [.. seed[..at], .. new byte[length], .. seed[(at + length)..]],
            _ => seed[..at],
        };
    });

    [Fact]
    public void A_document_whose_numbers_were_changed_is_still_read_to_facts() => Check(150, (seed, random) =>
    {
        // Digits are what the structure of PDF hangs on.
        var bytes = (byte[])seed.Clone();
        var digits = Enumerable.Range(0, bytes.Length).Where(i => char.IsAsciiDigit((char)bytes[i])).ToList();
        for (var i = random.Next(1, 8); i > 0 && digits.Count > 0; i--)
        {
            bytes[digits[random.Next(digits.Count)]] = (byte)('0' + random.Next(10));
        }

        return bytes;
    });

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_beginning_of_a_file_is_read_to_facts_and_is_not_whole(string name)
    {
        var content = BerkasContoh.Read(name);
        for (var length = 0; length < content.Length - 400; length += Math.Max(1, content.Length / 20))
        {
            var facts = BerkasContoh.Facts(name, content[..length]);

            Assert.Equal(length, facts.Ukuran);
            Assert.True(facts.Keutuhan != Soundness.Whole || facts.Jenis != BerkasContoh.Facts(name).Jenis, $"{name} cut at {length} of {content.Length} counts as whole");
        }
    }

    private static void Check(int tests, Func<byte[], System.Random, byte[]> change)
    {
        var cases = from seed in Gen.Elements(Seeds.Value) from number in Gen.Choose(0, int.MaxValue - 1) select (seed, number);
        Prop.ForAll(cases.ToArbitrary(), input =>
        {
            var bytes = change(input.seed, new System.Random(input.number));
            var facts = BerkasReader.Read("acak", () => new MemoryStream(bytes));
            return facts is not null && facts.Ukuran == bytes.Length && facts.Sha256.Length == 64;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(tests));
    }
}
