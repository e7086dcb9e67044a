using System.Text;
using Kks.Model.Files;

namespace Kks.Model.Tests.Files;

public sealed class FileSnifferTests
{
    [Theory]
    [InlineData("%PDF-1.7\n", FileKind.Pdf)]
    [InlineData("\r\nReceived: by mail\r\n%PDF-1.4\n", FileKind.Pdf)]
    [InlineData("\xFF\xD8\xFF\xE1", FileKind.Jpeg)]
    [InlineData("\x89PNG\r\n\x1A\n", FileKind.Png)]
    [InlineData("GIF89a\x01", FileKind.Gif)]
    [InlineData("RIFF\x10\0\0\0WEBPVP8 ", FileKind.Webp)]
    [InlineData("RIFF\x10\0\0\0AVI LIST", FileKind.Video)]
    [InlineData("\0\0\0\u0018ftypheic\0\0\0\0", FileKind.Heic)]
    [InlineData("\0\0\0\u0018ftypmif1\0\0\0\0", FileKind.Heic)]
    [InlineData("\0\0\0\u0018ftypavif\0\0\0\0", FileKind.Avif)]
    [InlineData("\0\0\0\u0018ftypisom\0\0\0\0", FileKind.Mp4)]
    [InlineData("\0\0\0\u0014ftypqt  \0\0\0\0", FileKind.Mp4)]
    [InlineData("BM\x36\0", FileKind.Bmp)]
    [InlineData("II*\0\x08\0", FileKind.Tiff)]
    [InlineData("MM\0*\0\0", FileKind.Tiff)]
    [InlineData("PK\x03\x04\x14\0", FileKind.Zip)]
    [InlineData("PK\x05\x06\0\0", FileKind.Zip)]
    [InlineData("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", FileKind.OldOffice)]
    [InlineData("Rar!\x1A\x07\x01\0", FileKind.Rar)]
    [InlineData("7z\xBC\xAF\x27\x1C", FileKind.SevenZip)]
    [InlineData("\x1A\x45\xDF\xA3\x01", FileKind.Video)]
    [InlineData("{\\rtf1\\ansi", FileKind.Rtf)]
    [InlineData("MZ\x90\0", FileKind.Program)]
    [InlineData("\x7F" + "ELF\x02", FileKind.Program)]
    [InlineData("<!DOCTYPE html><html>", FileKind.Html)]
    [InlineData("\xEF\xBB\xBF  <HTML>", FileKind.Html)]
    [InlineData("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>", FileKind.Svg)]
    [InlineData("<?xml version=\"1.0\"?><a/>", FileKind.Xml)]
    [InlineData("Nama;Jumlah\r\nPasar;3\r\n", FileKind.Text)]
    [InlineData("\0\x01\x02\x03", FileKind.Unknown)]
    [InlineData("", FileKind.Unknown)]
    public void A_kind_shows_in_the_first_bytes(string head, FileKind expected) =>
        Assert.Equal(expected, FileSniffer.KindOf(Encoding.Latin1.GetBytes(head)));

    [Fact]
    public void Every_kind_but_documents_inside_archives_can_be_told()
    {
        var told = typeof(FileSnifferTests).GetMethod(nameof(A_kind_shows_in_the_first_bytes))!
            .GetCustomAttributesData().Where(a => a.AttributeType == typeof(InlineDataAttribute))
            .Select(a => (FileKind)(int)((IReadOnlyList<System.Reflection.CustomAttributeTypedArgument>)a.ConstructorArguments[0].Value!)[1].Value!);

        Assert.Equal([FileKind.Docx, FileKind.Xlsx, FileKind.Pptx, FileKind.OpenDocument], Enum.GetValues<FileKind>().Except(told));
    }
}
