"""Packs documents the way other programs do: part names, encodings and zip forms that the usual producers never write.
Usage: lain.py FOLDER, which already holds the documents of LibreOffice and python-docx."""
import pathlib
import re
import sys
import zipfile

STAMP = (2025, 1, 2, 3, 4, 4)


def read(path):
    with zipfile.ZipFile(path) as package:
        return {entry.filename: package.read(entry) for entry in package.infolist()}


def save(path, parts, method=zipfile.ZIP_DEFLATED, first=()):
    with zipfile.ZipFile(path, "w", method) as package:
        for name in [*first, *(n for n in parts if n not in first)]:
            package.writestr(zipfile.ZipInfo(name, STAMP), parts[name], method)


def text(parts, name, change):
    parts[name] = change(parts[name].decode("utf-8-sig")).encode()


def renamed(parts):
    """Word on the web calls the main part document2.xml; targets from the root."""
    moved = {name.replace("word/document.xml", "word/document2.xml").replace("word/_rels/document.xml", "word/_rels/document2.xml"): data for name, data in parts.items()}
    text(moved, "[Content_Types].xml", lambda t: t.replace("/word/document.xml", "/word/document2.xml").replace("/word/_rels/document.xml", "/word/_rels/document2.xml"))
    text(moved, "_rels/.rels", lambda t: t.replace('"word/document.xml"', '"/word/document2.xml"'))
    text(moved, "word/_rels/document2.xml.rels", lambda t: re.sub(r'Target="(?!http|mailto|#|/)', 'Target="/word/', t))
    return moved


def utf16(parts):
    for name in ("word/document.xml", "word/footnotes.xml"):
        body = re.sub(r'encoding="[^"]*"', 'encoding="UTF-16"', parts[name].decode())
        parts[name] = body.encode("utf-16")
    return parts


def marked(parts):
    for name in parts:
        if name.endswith(".xml") and not name.startswith("["):
            parts[name] = b"\xef\xbb\xbf" + parts[name]
    return parts


def spaced(parts):
    """Indented XML, comments and processing instructions between elements, CDATA in text, single quotes."""
    def change(body):
        body = body.replace("<w:body>", "<?penyunting ya?><!-- catatan --><w:body>\r\n  ").replace("</w:p>", "</w:p>\r\n  ")
        return re.sub(r"<w:t( [^>]*)?>([^<&]+)</w:t>", lambda m: f"<w:t{m[1] or ''}><![CDATA[{m[2]}]]></w:t>", body, count=3)
    text(parts, "word/document.xml", change)
    return parts


def data(parts):
    """Parts of data that a document only carries along."""
    parts["customXml/data9.xml"] = b'<?xml version="1.0"?><nilai xmlns="urn:contoh"><a b="{tunggal}">1</a></nilai>'
    parts["customXml/_rels/data9.xml.rels"] = (b'<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
        b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps" Target="dataProps9.xml"/></Relationships>')
    parts["customXml/dataProps9.xml"] = (b'<?xml version="1.0"?><ds:datastoreItem ds:itemID="{11111111-2222-3333-4444-555555555555}" '
        b'xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>')
    parts["docProps/custom.xml"] = (b'<?xml version="1.0"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" '
        b'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Nomor"><vt:i4>7</vt:i4></property></Properties>')
    parts["word/embeddings/lampiran.bin"] = bytes(range(256))
    text(parts, "[Content_Types].xml", lambda t: t.replace("</Types>", '<Default Extension="bin" ContentType="application/octet-stream"/><Override PartName="/customXml/dataProps9.xml" '
        'ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/><Override PartName="/docProps/custom.xml" '
        'ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/></Types>'))
    text(parts, "_rels/.rels", lambda t: t.replace("</Relationships>", '<Relationship Id="rIdCustom" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="docProps/custom.xml"/></Relationships>'))
    text(parts, "word/_rels/document.xml.rels", lambda t: t.replace("</Relationships>", '<Relationship Id="rIdData" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/data9.xml"/>'
        '<Relationship Id="rIdBin" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/package" Target="embeddings/lampiran.bin"/></Relationships>'))
    return parts


if __name__ == "__main__":
    folder = pathlib.Path(sys.argv[1])
    save(folder / "lain-nama-bagian.docx", renamed(read(folder / "lo-gambar.docx")))
    save(folder / "lain-utf16.docx", utf16(read(folder / "lo-catatan.docx")))
    save(folder / "lain-tanda-urutan-bita.docx", marked(read(folder / "lo-kepala-kaki.docx")))
    save(folder / "lain-spasi-dan-cdata.docx", spaced(read(folder / "lo-tabel.docx")))
    save(folder / "lain-data-ikutan.docx", data(read(folder / "python-docx-polos.docx")))
    stored = read(folder / "lo-tautan.docx")
    stored["word/"] = b""
    save(folder / "lain-tak-dimampatkan.docx", stored, zipfile.ZIP_STORED, ("word/", "word/document.xml"))
