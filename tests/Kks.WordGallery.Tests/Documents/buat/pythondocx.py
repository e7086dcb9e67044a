"""Writes documents with python-docx. Usage: pythondocx.py FOLDER"""
import datetime
import io
import pathlib
import sys

from docx import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK, WD_COLOR_INDEX
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from libreoffice import JPEG, png


def plain(document):
    document.add_heading("Judul dokumen", 0)
    for level in range(1, 5):
        document.add_heading(f"Judul {level}", level)
    paragraph = document.add_paragraph("Teks ", style="Intense Quote")
    run = paragraph.add_run("tebal merah")
    run.bold, run.font.color.rgb, run.font.highlight_color, run.font.size = True, RGBColor(200, 0, 0), WD_COLOR_INDEX.YELLOW, Pt(14)
    paragraph.add_run("\tsesudah tab\nbaris baru").add_break(WD_BREAK.PAGE)
    for style in ("List Bullet", "List Bullet 2", "List Number", "List Number 2"):
        document.add_paragraph(f"Butir {style}", style=style)


def tables(document):
    table = document.add_table(4, 3, style="Light Grid Accent 1")
    for y, row in enumerate(table.rows):
        for x, cell in enumerate(row.cells):
            cell.text = f"sel {y},{x}"
    table.cell(0, 0).merge(table.cell(0, 2))
    table.cell(1, 0).merge(table.cell(3, 0))
    inner = table.cell(2, 2).add_table(2, 2)
    inner.cell(0, 0).text = "di dalam"
    table.cell(2, 2).add_paragraph("penutup sel")


def pictures(document):
    document.add_picture(io.BytesIO(png(16, 16, (0, 120, 60))), width=Cm(3))
    paragraph = document.add_paragraph("Sebaris ")
    paragraph.add_run().add_picture(io.BytesIO(JPEG), height=Cm(1))
    paragraph.add_run().add_picture(io.BytesIO(png(16, 16, (0, 120, 60))), height=Cm(1))
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER


def sections(document):
    section = document.sections[0]
    section.different_first_page_header_footer = True
    document.settings.odd_and_even_pages_header_footer = True
    section.header.paragraphs[0].text = "Kepala\tganjil\tkanan"
    section.even_page_header.paragraphs[0].text = "Kepala genap"
    section.first_page_header.paragraphs[0].text = "Kepala pertama"
    section.footer.add_table(1, 2, Cm(10)).cell(0, 1).text = "tabel di kaki"
    document.add_paragraph("Seksi satu")
    second = document.add_section(WD_SECTION.NEW_PAGE)
    second.orientation, second.page_width, second.page_height = WD_ORIENT.LANDSCAPE, section.page_height, section.page_width
    second.header.is_linked_to_previous = False
    second.header.paragraphs[0].text = "Kepala lanskap"
    document.add_paragraph("Seksi dua")
    document.add_section(WD_SECTION.CONTINUOUS)
    document.add_paragraph("Seksi tiga")


def styles(document):
    style = document.styles.add_style("Gaya Baru", WD_STYLE_TYPE.PARAGRAPH)
    style.base_style, style.font.name, style.paragraph_format.space_after = document.styles["Normal"], "Liberation Sans", Pt(18)
    document.add_paragraph("Paragraf bergaya", style="Gaya Baru")
    properties = document.core_properties
    properties.title, properties.subject, properties.keywords, properties.category = "Judul <inti> & kunci", "Pokok", "satu; dua", "Uji"


def element(name, **attributes):
    made = OxmlElement(name)
    for key, value in attributes.items():
        made.set(qn("w:" + key), value)
    return made


def fields(document):
    paragraph = document.add_paragraph("Halaman ")
    for kind, text in (("begin", None), (None, " PAGE "), ("separate", None), ("text", "1"), ("end", None)):
        run = paragraph.add_run(text if kind == "text" else "")
        if kind is None:
            instruction = element("w:instrText")
            instruction.text = text
            run._r.append(instruction)
        elif kind != "text":
            run._r.append(element("w:fldChar", fldCharType=kind))
    control, content = element("w:sdt"), element("w:sdtContent")
    settings = element("w:sdtPr")
    settings.append(element("w:alias", val="Kendali"))
    control.append(settings)
    control.append(content)
    content.append(document.add_paragraph("Paragraf dalam kendali isi")._p)
    document.element.body.insert(0, control)
    custom = element("w:customXml", uri="urn:contoh", element="bagian")
    custom.append(document.add_paragraph("Paragraf dalam customXml")._p)
    document.element.body.insert(1, custom)
    tag = document.add_paragraph("Terpotong ")
    for piece in ("men", "jadi ", "potongan"):
        tag.add_run(piece)
        tag._p.append(element("w:proofErr", type="spellStart"))


if __name__ == "__main__":
    for name, write in {"polos": plain, "tabel": tables, "gambar": pictures, "seksi": sections, "gaya": styles, "bidang": fields}.items():
        made = Document()
        made.core_properties.author = "Korpus"
        made.core_properties.created = made.core_properties.modified = datetime.datetime(2025, 1, 2, 3, 4, 5)
        write(made)
        made.save(pathlib.Path(sys.argv[1]) / f"python-docx-{name}.docx")
