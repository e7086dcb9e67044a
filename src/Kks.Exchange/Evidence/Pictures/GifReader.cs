using Kks.Exchange.Evidence.Files;

namespace Kks.Exchange.Evidence.Pictures;

/// <summary>Follows the blocks of a GIF picture to its trailer, without unpacking pixels.</summary>
internal static class GifReader
{
    public static PictureReading Read(Stream stream)
    {
        var feed = new ByteFeed(stream);
        Span<byte> head = stackalloc byte[13];
        if (!feed.Read(head))
        {
            return new PictureReading(Soundness.Truncated);
        }

        var reading = new PictureReading(Soundness.Whole, head[6] | (head[7] << 8), head[8] | (head[9] << 8));
        return feed.Skip(TableLength(head[10])) ? reading with { Soundness = Blocks(feed) } : reading with { Soundness = Soundness.Truncated };
    }

    private static Soundness Blocks(ByteFeed feed)
    {
        var pictures = 0;
        while (true)
        {
            switch (feed.Next())
            {
                case 0x2C:
                    pictures++;
                    if (!PassPicture(feed))
                    {
                        return Soundness.Truncated;
                    }

                    break;
                case 0x21:
                    if (!feed.Skip(1) || !PassParts(feed))
                    {
                        return Soundness.Truncated;
                    }

                    break;
                case 0x3B:
                    return pictures > 0 ? Soundness.Whole : Soundness.Damaged;
                case < 0:
                    return Soundness.Truncated;
                default:
                    return Soundness.Damaged;
            }
        }
    }

    private static bool PassPicture(ByteFeed feed)
    {
        Span<byte> place = stackalloc byte[9];
        return feed.Read(place) && feed.Skip(TableLength(place[8]) + 1) && PassParts(feed);
    }

    private static bool PassParts(ByteFeed feed)
    {
        while (feed.Next() is var length and >= 0)
        {
            if (length == 0)
            {
                return true;
            }

            if (!feed.Skip(length))
            {
                return false;
            }
        }

        return false;
    }

    private static int TableLength(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
}
