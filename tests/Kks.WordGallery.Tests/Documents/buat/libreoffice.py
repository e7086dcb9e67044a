"""Writes flat OpenDocument files, one kind of content each, for LibreOffice to save as .docx. Usage: libreoffice.py FOLDER"""
import base64
import pathlib
import struct
import sys
import zlib

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"
 xmlns:chart="urn:oasis:names:tc:opendocument:xmlns:chart:1.0" xmlns:math="http://www.w3.org/1998/Math/MathML"
 xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0" xmlns:form="urn:oasis:names:tc:opendocument:xmlns:form:1.0"
 xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>%(title)s</dc:title><dc:creator>Korpus</dc:creator><meta:initial-creator>Korpus</meta:initial-creator>
<meta:creation-date>2025-01-02T03:04:05</meta:creation-date><dc:date>2025-01-02T03:04:05</dc:date></office:meta>
<office:styles>
<style:default-style style:family="paragraph"><style:text-properties fo:font-family="Liberation Serif" fo:font-size="11pt" fo:language="id" fo:country="ID"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"/>
<style:style style:name="Heading" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Heading" style:default-outline-level="1"><style:text-properties fo:font-size="16pt"/></style:style>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:parent-style-name="Heading" style:default-outline-level="2"><style:text-properties fo:font-size="13pt"/></style:style>
%(styles)s
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="pl"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"/>%(layout)s</style:page-layout>
<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="I" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="GR" style:family="graphic"><style:graphic-properties style:wrap="none" text:anchor-type="paragraph" draw:fill-color="#cfe7f5" svg:stroke-color="#1f4e79" style:run-through="foreground"/></style:style>
%(auto)s
</office:automatic-styles>
<office:master-styles>%(master)s</office:master-styles>
<office:body><office:text>%(body)s</office:text></office:body></office:document>
"""
MASTER = '<style:master-page style:name="Standard" style:page-layout-name="pl"/>'


def para(text, style="Standard"):
    return f'<text:p text:style-name="{style}">{text}</text:p>'


def heading(text, level=1):
    return f'<text:h text:style-name="Heading_20_{level}" text:outline-level="{level}">{text}</text:h>'


def png(width, height, color):
    rows = b"".join(b"\0" + bytes(color) * width for _ in range(height))
    chunk = lambda kind, data: struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b""))


# A grey square of 8 x 8 pixels, baseline.
JPEG = base64.b64decode(
    "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/wAALCAAIAAgBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/"
    "EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q==")


def picture(data, name, alt, width="3cm", height="2cm", anchor="as-char"):
    return (f'<draw:frame draw:name="{name}" text:anchor-type="{anchor}" svg:width="{width}" svg:height="{height}"><draw:image>'
            f'<office:binary-data>{base64.b64encode(data).decode()}</office:binary-data></draw:image><svg:desc>{alt}</svg:desc></draw:frame>')


def cell(text, span=1, rows=1):
    return (f'<table:table-cell table:style-name="C" table:number-columns-spanned="{span}" table:number-rows-spanned="{rows}" office:value-type="string">'
            f'{text if text.startswith("<") else para(text)}</table:table-cell>' + "<table:covered-table-cell/>" * (span - 1))


def table(rows, columns, name="T", header=0):
    text = [f"<table:table-row>{''.join(row)}</table:table-row>" for row in rows]
    head = f"<table:table-header-rows>{''.join(text[:header])}</table:table-header-rows>" if header else ""
    return f'<table:table table:name="{name}"><table:table-column table:number-columns-repeated="{columns}"/>{head}{"".join(text[header:])}</table:table>'


CELL = '<style:style style:name="C" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="0.1cm"/></style:style>'
DOCS = {}


def document(name, body, styles="", auto="", master=MASTER, layout=""):
    DOCS[name] = HEAD % {"title": name.replace("-", " "), "body": body, "styles": styles, "auto": auto, "master": master, "layout": layout}


def paragraphs():
    auto = "".join(f'<style:style style:name="{n}" style:family="text"><style:text-properties {p}/></style:style>' for n, p in {
        "U": 'style:text-underline-style="wave" style:text-underline-color="#ff0000"', "S": 'style:text-line-through-style="solid"',
        "Up": 'style:text-position="super 58%"', "Dn": 'style:text-position="sub 58%"', "Bg": 'fo:background-color="#ffff00"',
        "Caps": 'fo:font-variant="small-caps" fo:letter-spacing="0.05cm"', "En": 'fo:language="en" fo:country="GB"', "Col": 'fo:color="#1f4e79"'}.items())
    auto += ('<style:style style:name="Tab" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="justify" fo:margin-left="1cm" fo:text-indent="-1cm">'
             '<style:tab-stops><style:tab-stop style:position="4cm" style:leader-style="dotted" style:leader-text="."/></style:tab-stops></style:paragraph-properties></style:style>'
             '<style:style style:name="Drop" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:border="1pt solid #808080" fo:padding="0.2cm" fo:background-color="#eeeeee"><style:drop-cap style:lines="2" style:length="1"/></style:paragraph-properties></style:style>'
             '<style:style style:name="Break" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:break-before="page"/></style:style>')
    runs = " ".join(f'<text:span text:style-name="{n}">{n} huruf &amp; angka &lt;12&gt;</text:span>' for n in ["B", "I", "U", "S", "Up", "Dn", "Bg", "Caps", "En", "Col"])
    return para(runs) + para("Nama<text:tab/>isi<text:line-break/>baris kedua<text:s text:c=\"5\"/>lima spasi", "Tab") + para("Huruf awal besar dalam kotak.", "Drop") + para("Halaman baru; kurung { dan } tunggal tidak berarti apa-apa.", "Break"), auto


def lists():
    levels = "".join(f'<text:list-level-style-number text:level="{i}" style:num-format="{f}" style:num-suffix="." text:display-levels="{i}"/>' for i, f in enumerate("1aiI1", 1))
    auto = (f'<text:list-style style:name="N">{levels}</text:list-style>'
            '<text:list-style style:name="L"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/><text:list-level-style-bullet text:level="2" text:bullet-char="–"/></text:list-style>')
    item = lambda text, inner="": f"<text:list-item>{para(text)}{inner}</text:list-item>"
    listing = lambda style, items, extra="": f'<text:list text:style-name="{style}"{extra}>{items}</text:list>'
    deep = item("satu", listing("N", item("satu a", listing("N", item("satu a i"))) + item("satu b")))
    return (listing("N", deep + item("dua"), ' xml:id="l1"') + para("Sela") + listing("N", item("tiga, bersambung"), ' text:continue-list="l1"')
            + listing("L", item("titik", listing("L", item("garis")))) + listing("N", item("mulai lagi"))), auto


def contents():
    entries = "".join(para(f'<text:a xlink:type="simple" xlink:href="#b{i}">Bab {i}<text:tab/>{i}</text:a>', "Contents_20_1") for i in range(1, 4))
    toc = ('<text:table-of-content text:name="Isi"><text:table-of-content-source text:outline-level="2"><text:index-title-template>Daftar Isi</text:index-title-template>'
           + "".join(f'<text:table-of-content-entry-template text:outline-level="{i}" text:style-name="Contents_20_{i}"><text:index-entry-link-start/><text:index-entry-text/><text:index-entry-tab-stop style:type="right" style:leader-char="."/><text:index-entry-page-number/><text:index-entry-link-end/></text:table-of-content-entry-template>' for i in (1, 2))
           + f'</text:table-of-content-source><text:index-body><text:index-title text:name="Isi_Head">{para("Daftar Isi", "Contents_20_Heading")}</text:index-title>{entries}</text:index-body></text:table-of-content>')
    styles = "".join(f'<style:style style:name="Contents_20_{n}" style:display-name="Contents {n}" style:family="paragraph" style:parent-style-name="Standard"/>' for n in ("1", "2", "Heading"))
    body = toc + "".join(heading(f'<text:bookmark-start text:name="b{i}"/>Bab {i}<text:bookmark-end text:name="b{i}"/>') + para("Isi bab.") + heading(f"Bagian {i}.1", 2) + para("Isi bagian.") for i in range(1, 4))
    return body, styles


def notes():
    note = lambda kind, i, text: f'<text:note text:id="{kind}{i}" text:note-class="{kind}"><text:note-citation>{i}</text:note-citation><text:note-body>{para(text)}</text:note-body></text:note>'
    return (para("Kalimat" + note("footnote", 1, "Catatan kaki <text:span text:style-name=\"B\">tebal</text:span>.") + " dengan dua" + note("footnote", 2, "Catatan kedua.") + " catatan.")
            + para("Kalimat" + note("endnote", 1, "Catatan akhir.") + ".") + table([[cell(para("Sel" + note("footnote", 3, "Catatan dalam tabel.")))]], 1))


def shapes():
    text = para("Isi bentuk")
    return para(
        '<draw:custom-shape draw:style-name="GR" draw:name="Kotak" text:anchor-type="paragraph" svg:x="0cm" svg:y="1cm" svg:width="4cm" svg:height="2cm">' + text
        + '<draw:enhanced-geometry draw:type="rectangle" svg:viewBox="0 0 21600 21600" draw:enhanced-path="M 0 0 L 21600 0 21600 21600 0 21600 0 0 Z N"/></draw:custom-shape>'
        '<draw:custom-shape draw:style-name="GR" draw:name="Elips" text:anchor-type="paragraph" svg:x="5cm" svg:y="1cm" svg:width="4cm" svg:height="2cm">' + text
        + '<draw:enhanced-geometry draw:type="ellipse" svg:viewBox="0 0 21600 21600" draw:enhanced-path="U 10800 10800 10800 10800 0 360 Z N"/></draw:custom-shape>'
        '<draw:line draw:style-name="GR" draw:name="Garis" text:anchor-type="paragraph" svg:x1="0cm" svg:y1="4cm" svg:x2="9cm" svg:y2="4cm"/>'
        '<draw:g text:anchor-type="paragraph" draw:name="Kelompok" draw:style-name="GR"><draw:rect draw:style-name="GR" svg:x="10cm" svg:y="1cm" svg:width="2cm" svg:height="1cm">' + para("dalam kelompok")
        + '</draw:rect><draw:circle draw:style-name="GR" svg:x="12cm" svg:y="1cm" svg:width="1cm" svg:height="1cm"/></draw:g>Bentuk dan garis di bawah kalimat ini.')


def frames():
    box = lambda name, inner, y: f'<draw:frame draw:style-name="GR" draw:name="{name}" text:anchor-type="paragraph" svg:x="1cm" svg:y="{y}cm" svg:width="7cm"><draw:text-box fo:min-height="1cm">{inner}</draw:text-box></draw:frame>'
    return para(box("Bingkai 1", para("Teks dalam kotak") + para("Paragraf <text:span text:style-name=\"B\">kedua</text:span>"), 1) + "Kotak teks.") + para(box("Bingkai 2", table([[cell("tabel"), cell("dalam kotak")]], 2), 1) + "Kotak berisi tabel.")


def fields():
    seq = lambda i: f'<text:sequence text:ref-name="ref{i}" text:name="Tabel" text:formula="ooow:Tabel+1" style:num-format="1">{i}</text:sequence>'
    declared = '<text:sequence-decls><text:sequence-decl text:display-outline-level="0" text:name="Tabel"/></text:sequence-decls>'
    return (declared + para('Halaman <text:page-number text:select-page="current">1</text:page-number> dari <text:page-count>1</text:page-count>, judul <text:title>bidang</text:title>, '
            'penulis <text:initial-creator>Korpus</text:initial-creator>, tanggal <text:date text:fixed="true" text:date-value="2025-01-02">02/01/25</text:date>.')
            + "".join(para(f"Tabel {seq(i)} Contoh") for i in (1, 2)) + para('Lihat <text:sequence-ref text:reference-format="category-and-value" text:ref-name="ref2">Tabel 2</text:sequence-ref>; '
            '<text:placeholder text:placeholder-type="text">&lt;isi di sini&gt;</text:placeholder>, <text:text-input text:description="nama">masukan</text:text-input>.'))


def links():
    return (para('<text:bookmark text:name="titik"/><text:bookmark-start text:name="rentang"/>Rentang<text:bookmark-end text:name="rentang"/> dan <text:a xlink:type="simple" xlink:href="https://example.org/?a=1&amp;b=2">tautan luar</text:a>, '
                 '<text:a xlink:type="simple" xlink:href="#rentang">tautan dalam</text:a>, <text:a xlink:type="simple" xlink:href="mailto:korpus@example.org">surel</text:a>.')
            + para('<text:bookmark-start text:name="panjang"/>Awal penanda yang melintasi') + para('dua paragraf<text:bookmark-end text:name="panjang"/>; rujukan <text:bookmark-ref text:reference-format="text" text:ref-name="rentang">Rentang</text:bookmark-ref>.'))


def comments():
    note = lambda i, text: f'<office:annotation office:name="k{i}"><dc:creator>Penelaah</dc:creator><dc:date>2025-01-02T03:04:05</dc:date>{para(text)}</office:annotation>'
    return para(f'Kalimat {note(1, "Komentar pertama")}yang diberi komentar<office:annotation-end office:name="k1"/> dan satu lagi{note(2, "Komentar tanpa rentang")}.')


def headers():
    part = lambda tag, text: f"<style:{tag}>{para(text)}</style:{tag}>"
    master = ('<style:master-page style:name="Standard" style:page-layout-name="pl">' + part("header", "Kepala ganjil") + part("header-left", "Kepala genap") + part("header-first", "Kepala pertama")
              + part("footer", 'Halaman <text:page-number text:select-page="current">1</text:page-number>') + part("footer-left", "Kaki genap") + part("footer-first", "Kaki pertama") + "</style:master-page>")
    layout = "".join(f'<style:{k}-style><style:header-footer-properties fo:min-height="1cm" fo:margin-{m}="0.4cm"/></style:{k}-style>' for k, m in (("header", "bottom"), ("footer", "top")))
    auto = '<style:style style:name="Break" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:break-before="page"/></style:style>'
    return dict(body=para("Satu") + para("Dua", "Break") + para("Tiga", "Break"), master=master, layout=layout, auto=auto)


def sections():
    auto = ('<style:style style:name="Kol" style:family="section"><style:section-properties><style:columns fo:column-count="2" fo:column-gap="0.8cm"><style:column style:rel-width="1*"/><style:column style:rel-width="1*"/></style:columns></style:section-properties></style:style>'
            '<style:page-layout style:name="lanskap"><style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" fo:margin="2cm"/></style:page-layout>'
            '<style:style style:name="KeLanskap" style:family="paragraph" style:parent-style-name="Standard" style:master-page-name="Lanskap"/><style:style style:name="KeTegak" style:family="paragraph" style:parent-style-name="Standard" style:master-page-name="Standard"/>')
    master = MASTER + '<style:master-page style:name="Lanskap" style:page-layout-name="lanskap"/>'
    columns = '<text:section text:style-name="Kol" text:name="Dua kolom">' + "".join(para(f"Kolom, paragraf {i}.") for i in range(6)) + "</text:section>"
    return dict(body=para("Sebelum") + columns + para("Sesudah") + para("Lanskap", "KeLanskap") + para("Tegak lagi", "KeTegak"), auto=auto, master=master)


def chart():
    rows = "".join(f'<table:table-row><table:table-cell office:value-type="string"><text:p>{n}</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="{v}"><text:p>{v}</text:p></table:table-cell></table:table-row>' for n, v in (("Pasar", 71), ("Sekolah", 82), ("Desa", 64)))
    inner = ('<office:document office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.chart"><office:body><office:chart><chart:chart chart:class="chart:bar" svg:width="10cm" svg:height="6cm">'
             '<chart:title><text:p>Nilai tatanan</text:p></chart:title><chart:legend chart:legend-position="end"/><chart:plot-area><chart:axis chart:dimension="x" chart:name="primary-x"><chart:categories table:cell-range-address="local-table.A2:.A4"/></chart:axis>'
             '<chart:axis chart:dimension="y" chart:name="primary-y"/><chart:series chart:values-cell-range-address="local-table.B2:.B4" chart:label-cell-address="local-table.B1" chart:class="chart:bar"><chart:data-point chart:repeated="3"/></chart:series></chart:plot-area>'
             '<table:table table:name="local-table"><table:table-header-columns><table:table-column/></table:table-header-columns><table:table-columns><table:table-column/></table:table-columns><table:table-header-rows><table:table-row><table:table-cell><text:p/></table:table-cell><table:table-cell office:value-type="string"><text:p>Nilai</text:p></table:table-cell></table:table-row></table:table-header-rows>'
             f'<table:table-rows>{rows}</table:table-rows></table:table></chart:chart></office:chart></office:body></office:document>')
    return para(f'<draw:frame draw:name="Grafik" text:anchor-type="as-char" svg:width="10cm" svg:height="6cm"><draw:object>{inner}</draw:object></draw:frame>')


def formulas():
    def formula(text):
        return f'<draw:frame draw:name="Rumus" text:anchor-type="as-char"><draw:object><math:math><math:semantics>{text}</math:semantics></math:math></draw:object></draw:frame>'
    fraction = '<math:mrow><math:mi>n</math:mi><math:mo>=</math:mo><math:mfrac><math:mi>a</math:mi><math:mi>b</math:mi></math:mfrac><math:mo>×</math:mo><math:mn>100</math:mn></math:mrow><math:annotation math:encoding="StarMath 5.0">n = a over b times 100</math:annotation>'
    root = '<math:msqrt><math:mi>x</math:mi></math:msqrt><math:annotation math:encoding="StarMath 5.0">sqrt x</math:annotation>'
    return para("Rumus " + formula(fraction) + " dan " + formula(root) + " dalam kalimat.")


def controls():
    control = lambda attrs, inner: f"<loext:content-control {attrs}>{inner}</loext:content-control>"
    return (para("Nama: " + control('loext:alias="nama" loext:tag="nama" loext:plain-text="true"', "isi nama")) + para("Setuju: " + control('loext:checkbox="true" loext:checked="true" loext:checked-state="☒" loext:unchecked-state="☐"', "☒"))
            + para("Pilih: " + control('loext:dropdown="true"', '<loext:list-item loext:display-text="Ya" loext:value="1"/><loext:list-item loext:display-text="Tidak" loext:value="0"/>Ya'))
            + para("Tanggal: " + control('loext:date="true" loext:date-format="DD/MM/YYYY" loext:date-rfc-language-tag="id-ID" loext:current-date="2025-01-02T00:00:00Z"', "02/01/2025")))


def scripts():
    return (para("العربية من اليمين إلى اليسار ١٢٣", "Rtl") + para("中文文本，日本語テキスト、한국어 텍스트") + para("Emoji 😀🏥👩🏽‍⚕️ dan gabungan é ä ﬁ") + para("ꦧꦱꦗꦮ ᬩᬮᬶ हिन्दी ไทย Ελληνικά Русский")
            + para('<text:ruby><text:ruby-base>漢字</text:ruby-base><text:ruby-text>かんじ</text:ruby-text></text:ruby> dengan ruby') + para("tanda lunak: ko\u00adran, spasi\u00a0tetap, garis\u2011tetap, \u200fkanan\u200e")), (
        '<style:style style:name="Rtl" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties style:writing-mode="rl-tb" fo:text-align="end"/></style:style>')


def watermark():
    shape = ('<draw:custom-shape draw:name="PowerPlusWaterMarkObject1" draw:style-name="GR" text:anchor-type="paragraph" svg:x="3cm" svg:y="10cm" svg:width="12cm" svg:height="4cm">' + para("RANCANGAN")
             + '<draw:enhanced-geometry draw:type="fontwork-plain-text" svg:viewBox="0 0 21600 21600" draw:text-path="true" draw:text-path-mode="shape" draw:enhanced-path="M 0 0 L 21600 0 N M 0 21600 L 21600 21600 N"/></draw:custom-shape>')
    master = f'<style:master-page style:name="Standard" style:page-layout-name="pl"><style:header>{para(shape + "Kepala")}</style:header></style:master-page>'
    layout = '<style:header-style><style:header-footer-properties fo:min-height="1cm"/></style:header-style>'
    return dict(body=para("Halaman berbingkai dengan tanda air."), master=master, layout=layout)


def long():
    rows = [[cell(str(i)), cell(f"Indikator ke-{i}"), cell(f"{i * 37 % 100},5%")] for i in range(300)]
    return "".join(heading(f"Bab {c}") + "".join(para(f"Paragraf {p} dari bab {c}: kabupaten menyusun dokumen dengan cermat dan jujur.") for p in range(40)) for c in range(20)) + table(rows, 3, header=1)


def index():
    mark = lambda key: f'<text:alphabetical-index-mark text:string-value="{key}"/>'
    return (para(f"Air{mark('air')} bersih dan sampah{mark('sampah')}.") + '<text:alphabetical-index text:name="Indeks"><text:alphabetical-index-source><text:index-title-template>Indeks</text:index-title-template></text:alphabetical-index-source><text:index-body>'
            + para("air, 1") + para("sampah, 1") + "</text:index-body></text:alphabetical-index>"
            + para('Kutipan <text:bibliography-mark text:bibliography-type="book" text:identifier="A1" text:author="Penulis" text:title="Buku" text:year="2020">[A1]</text:bibliography-mark>.'))


def hidden():
    auto = ('<style:style style:name="Hid" style:family="text"><style:text-properties text:display="none"/></style:style><style:style style:name="Keep" style:family="paragraph" style:parent-style-name="Standard">'
            '<style:paragraph-properties fo:keep-with-next="always" fo:widows="3" fo:orphans="3" fo:line-height="150%" fo:text-align="center" text:number-lines="false" style:shadow="#808080 0.1cm 0.1cm"/></style:style>')
    return para('Terlihat <text:span text:style-name="Hid">tersembunyi</text:span> lagi.') + para("Tetap bersama berikutnya.", "Keep") + para(""), auto


def build():
    body, auto = paragraphs(); document("lo-paragraf", body, auto=auto)
    nested = table([[cell("dalam 1"), cell("dalam 2")], [cell(table([[cell("paling dalam")]], 1, "T3") + para("")), cell("")]], 2, "T2") + para("sesudah")
    document("lo-tabel", table([[cell("Kepala", 3)], [cell("dua baris", 1, 2), cell("b"), cell("c")], ["<table:covered-table-cell/>", cell(nested), cell("")]], 3, header=1) + para(""), auto=CELL)
    body, auto = lists(); document("lo-daftar", body, auto=auto)
    body, styles = contents(); document("lo-daftar-isi", body, styles=styles)
    document("lo-catatan", notes(), auto=CELL)
    document("lo-gambar", para("Sebaris " + picture(png(24, 16, (31, 78, 121)), "Biru", "Kotak biru") + picture(JPEG, "Abu", "Kotak abu-abu") + ".") + para(picture(png(8, 8, (200, 30, 30)), "Jangkar", "Merah &amp; \"kutip\"", anchor="paragraph") + "Berjangkar pada paragraf."))
    document("lo-kotak-teks", frames(), auto=CELL)
    document("lo-bentuk", shapes())
    document("lo-bidang", fields())
    document("lo-tautan", links())
    document("lo-komentar", comments())
    document("lo-kepala-kaki", **headers())
    document("lo-seksi", **sections())
    document("lo-grafik", chart())
    document("lo-rumus", formulas())
    document("lo-kendali-isi", controls())
    body, auto = scripts(); document("lo-aksara", body, auto=auto)
    document("lo-tanda-air", **watermark())
    custom = '<style:style style:name="Gaya_20_Dinas" style:display-name="Gaya Dinas &amp; Badan" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:color="#1f4e79"/></style:style><style:style style:name="Kode_20_Saya" style:display-name="Kode Saya" style:family="text"><style:text-properties fo:font-family="Liberation Mono"/></style:style>'
    document("lo-gaya", para('Paragraf bergaya dan <text:span text:style-name="Kode_20_Saya">kode</text:span>.', "Gaya_20_Dinas"), styles=custom)
    document("lo-panjang", long(), auto=CELL)
    document("lo-indeks", index())
    body, auto = hidden(); document("lo-tersembunyi", body, auto=auto)


if __name__ == "__main__":
    build()
    folder = pathlib.Path(sys.argv[1])
    for name, text in DOCS.items():
        (folder / f"{name}.fodt").write_text(text, encoding="utf-8")
