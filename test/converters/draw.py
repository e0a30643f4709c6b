"""draw.py REPORTS FOLDER: draws REPORTS/NAME.tab.txt, each in the ways below, as FOLDER/SOURCE.NAME.KIND.

Needs chromium, weasyprint, LibreOffice (Calc and Writer) and the Python packages reportlab, openpyxl and docx;
what has none of its own is left out and named.  What is drawn already is not drawn again.
"""

import glob
import html
import os
import shutil
import subprocess
import sys
import tempfile

from pages import CHANGE, Text, is_total, number_of, printed, read_report

SPACE, NO_BREAK, THIN = " ", "\u00a0", "\u2009"
FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"
SOURCE_LINE = "NAV. Kilde: Arena"

# ---- pages of the web ----

TAGS = {"title": "h1", "section": "h2", "period": "p class=period", "stratum": "h3", "note": "p"}


def html_cell(tag, text, bold=False, **attributes):
    more = "".join(f' {name}="{value}"' for name, value in attributes.items() if value)
    text = html.escape(text, quote=False)
    return f"<{tag}{more}>{'<b>' + text + '</b>' if bold and text else text}</{tag}>"


def html_table(table, thousands, caption, rowspans):
    heads = table.heads()
    out = ["<table>"]
    if caption:
        out.append(f"<caption>{html.escape(caption)}</caption>")
    out.append("<thead>")
    for level, head in enumerate(heads):
        cells = [html_cell("th", text, colspan=span if span > 1 else None) for text, span in head]
        if rowspans and len(heads) == 2:
            cells = spanned_heads(heads, level)
        out.append("<tr>" + "".join(cells) + "</tr>")
    out.append("</thead><tbody>")
    for row in table.rows:
        bold = is_total(row[0])
        cells = [html_cell("td", row[0], bold, **{"class": "l"})]
        cells += [html_cell("td", printed(cell, thousands), bold) for cell in row[1:]]
        out.append(f"<tr{' class=tot' if bold else ''}>" + "".join(cells) + "</tr>")
    return "\n".join(out + ["</tbody></table>"])


def spanned_heads(heads, level):
    """What has no heading over it spans both rows."""
    upper, lower = heads
    if level == 0:
        cells, at = [], 0
        for text, span in upper:
            if text == "":
                cells.append(html_cell("th", lower[at][0], rowspan=2))
            else:
                cells.append(html_cell("th", text, colspan=span if span > 1 else None))
            at += span
        return cells
    cells, at = [], 0
    for text, span in upper:
        cells += [html_cell("th", name) for name, _ in lower[at : at + span] if text != ""]
        at += span
    return cells


def html_page(pages, thousands, style="", captions=False, rowspans=False):
    out = [f'<!DOCTYPE html>\n<html lang="nb"><head><meta charset="utf-8"><title>{html.escape(pages[0][0].text)}</title>']
    out.append(f"<style>{style}</style></head><body>")
    for page in pages:
        out.append('<section class="page">')
        caption = None
        for item in page:
            if not isinstance(item, Text):
                out.append(html_table(item, thousands, caption, rowspans))
                caption = None
            elif captions and item.kind == "stratum":
                caption = item.text
            else:
                tag = TAGS[item.kind]
                out.append(f"<{tag}>{html.escape(item.text, quote=False)}</{tag.split()[0]}>")
        out.append("</section>")
    return "\n".join(out + ["</body></html>\n"])


def style(size, font_size, label_width, ruled=False, family="DejaVu Sans"):
    return f"""
@page {{ size: {size}; margin: 15mm 12mm;
  @bottom-left {{ content: "{SOURCE_LINE}"; font-size: 7pt }}
  @bottom-right {{ content: "Side " counter(page) " av " counter(pages); font-size: 7pt }} }}
body {{ font: {font_size} "{family}", sans-serif; margin: 0 }}
section {{ break-after: page }}
h1 {{ font-size: 1.4em }} h2 {{ font-size: 1.2em }} h3 {{ font-size: 1.1em }}
table {{ border-collapse: collapse }} thead {{ display: table-header-group }}
th, td {{ text-align: right; padding: 1px 4px; vertical-align: bottom; white-space: nowrap;
  {'border: 0.5px solid #888' if ruled else ''} }}
th {{ white-space: normal }} td.l {{ text-align: left; white-space: normal; max-width: {label_width} }}
"""


def write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def draw_html(pages, path):
    write(path, html_page(pages, SPACE))


def draw_captions(pages, path):
    write(path, html_page(pages, NO_BREAK, captions=True))


def draw_spans(pages, path):
    write(path, html_page(pages, SPACE, rowspans=True))


def chrome(path, text):
    with tempfile.TemporaryDirectory() as folder:
        page = os.path.join(folder, "page.html")
        write(page, text)
        subprocess.run(
            ["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}/data",
             "--no-pdf-header-footer", f"--print-to-pdf={path}", "file://" + page],
            check=True, timeout=300, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def draw_chrome_land(pages, path):
    chrome(path, html_page(pages, SPACE, style("A4 landscape", "8pt", "70mm")))


def draw_chrome_port(pages, path):
    chrome(path, html_page(pages, NO_BREAK, style("A4", "6.5pt", "38mm", ruled=True, family="Liberation Sans")))


def draw_chrome_thin(pages, path):
    chrome(path, html_page(pages, THIN, style("A4 landscape", "7pt", "50mm", family="Liberation Sans"), rowspans=True))


def draw_chrome_medium(pages, path):
    chrome(path, html_page(pages, SPACE, style("260mm 200mm", "7.5pt", "45mm", family="Liberation Serif"), captions=True))


def draw_weasy_land(pages, path):
    from weasyprint import HTML

    HTML(string=html_page(pages, NO_BREAK, style("A4 landscape", "8pt", "60mm"))).write_pdf(path)


# ---- workbooks ----


def fill_sheet(sheet, page):
    from openpyxl.styles import Alignment, Font

    for item in page:
        if isinstance(item, Text):
            sheet.append([item.text])
            sheet.append([])
            continue
        # What stands behind a heading over several cells would look like one of these in CSV.
        for head in item.heads() if item.head[0][-1].startswith(CHANGE) else item.plain_heads():
            sheet.append([cell for text, span in head for cell in [text or None] + [None] * (span - 1)])
            for cell in sheet[sheet.max_row]:
                cell.alignment = Alignment(horizontal="right", wrap_text=True)
            widen(sheet, head)
            column = 1
            for _, span in head:
                if span > 1:
                    sheet.merge_cells(None, sheet.max_row, column, sheet.max_row, column + span - 1)
                column += span
        for row in item.rows:
            numbers = [number_of(cell) for cell in row[1:]]
            sheet.append([row[0]] + [number if number is not None else cell or None for number, cell in zip(numbers, row[1:])])
            for cell in sheet[sheet.max_row]:
                cell.font = Font(bold=is_total(row[0]))
                cell.alignment = Alignment(horizontal="left" if cell.column == 1 else "right", wrap_text=cell.column == 1)
                if isinstance(cell.value, (int, float)):
                    cell.number_format = "#,##0" + (".0" if isinstance(cell.value, float) else "")
        sheet.append([])


def widen(sheet, head):
    """No word of a heading is broken, and no row of headings needs more than two lines."""
    from openpyxl.utils import get_column_letter

    for column, (text, span) in enumerate(head, 1):
        words = text.split(" ")
        need = max(max(map(len, words)), (len(text) + 1) // 2 if span == 1 else 0) + 3
        size = sheet.column_dimensions[get_column_letter(column)]
        size.width = max(size.width if size.customWidth else 9, need)
        if span == 1 and len(text) + 3 > size.width:
            sheet.row_dimensions[sheet.max_row].height = 30


def finish_sheet(sheet):
    sheet.column_dimensions["A"].width = 38
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.oddFooter.left.text = SOURCE_LINE
    for cell in (cell for row in sheet.iter_rows() for cell in row if isinstance(cell.value, (int, float))):
        cell.number_format = "[$-414]" + cell.number_format  # as Norwegian prints it
    sheet.oddFooter.right.text = "Side &P av &N"


def draw_xlsx(pages, path):
    from openpyxl import Workbook

    book = Workbook()
    for page in pages:
        fill_sheet(book.active, page)
    book.active.title = "Tabeller"
    book.save(path)


def draw_sheets(pages, path, finish=lambda sheet: None):
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.active)
    for number, page in enumerate(pages, 1):
        sheet = book.create_sheet("Om tabellene" if number == 1 else f"Side {number}")
        fill_sheet(sheet, page)
        finish(sheet)
    book.save(path)


def office(path, name, draw):
    """Draws with LibreOffice what draw() puts into a file of the name."""
    with tempfile.TemporaryDirectory() as folder:
        draw(os.path.join(folder, name))
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{folder}/office", "--headless", "--convert-to", "pdf",
             "--outdir", folder, os.path.join(folder, name)],
            check=True, timeout=300, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        shutil.move(os.path.join(folder, os.path.splitext(name)[0] + ".pdf"), path)


def draw_calc_land(pages, path):
    office(path, "book.xlsx", lambda file: draw_sheets(pages, file, finish_sheet))


# ---- DOCX ----


def draw_docx(pages, path):
    from docx import Document
    from docx.enum.section import WD_ORIENT
    from docx.shared import Mm, Pt

    document = Document()
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    document.styles["Normal"].font.size = Pt(6.5)
    section.footer.paragraphs[0].text = SOURCE_LINE
    levels = {"title": 1, "section": 2, "stratum": 3}
    for page in pages:
        for item in page:
            if isinstance(item, Text):
                if item.kind in levels:
                    document.add_heading(item.text, levels[item.kind])
                else:
                    document.add_paragraph(item.text)
                continue
            rows = item.head + item.rows
            width = len(rows[0])
            table = document.add_table(len(rows), width)
            table.autofit = False
            widths = [Mm(38)] + [Mm(min(30, 195 / (width - 1)))] * (width - 1)
            for column, size in zip(table.columns, widths):
                column.width = size
            cells = table._cells  # of each row by itself python-docx needs long
            for number, row in enumerate(rows):
                for column, text in enumerate(row):
                    cell = cells[number * width + column]
                    cell.text = printed(text, NO_BREAK)
                    cell.width = widths[column]
        document.add_page_break()
    document.save(path)


def draw_writer_land(pages, path):
    office(path, "report.docx", lambda file: draw_docx(pages, file))


# ---- drawn place by place ----


def wrapped(text, width, measure):
    """The words of a text in lines no wider than that."""
    lines = [""]
    for word in text.split(" "):
        if lines[-1] and measure(lines[-1] + " " + word) > width:
            lines.append(word)
        else:
            lines[-1] = (lines[-1] + " " + word).strip()
    return lines


class Canvas:
    """Pages of texts and tables, drawn row by row or column by column."""

    def __init__(self, path, size, font_size, label_width, thousands, by_column=False, numbers_last=False):
        from reportlab.pdfbase import pdfmetrics, ttfonts
        from reportlab.pdfgen import canvas

        self.font = "Helvetica"
        if os.path.exists(FONT):
            self.font = "DejaVu"
            pdfmetrics.registerFont(ttfonts.TTFont(self.font, FONT))
        self.measure = lambda text: pdfmetrics.stringWidth(text, self.font, font_size)
        self.canvas = canvas.Canvas(path, pagesize=size)
        self.width, self.height = size
        self.font_size, self.label_width, self.thousands = font_size, label_width, thousands
        self.by_column, self.numbers_last = by_column, numbers_last
        self.leading = font_size * 1.5
        self.pages = 0

    def begin(self):
        self.canvas.setFont(self.font, self.font_size)
        self.y = self.height - 40

    def end(self):
        self.pages += 1
        self.canvas.setFont(self.font, 6)
        self.canvas.drawString(40, 20, SOURCE_LINE)
        self.canvas.drawRightString(self.width - 40, 20, f"Side {self.pages} av {self.total}")
        self.canvas.showPage()
        self.begin()

    def text(self, text):
        for line in wrapped(text, self.width - 80, self.measure):
            self.canvas.drawString(40, self.y, line)
            self.y -= self.leading

    def grid(self, rows, rights, label_width):
        """Lines of a table: (y, x, text, whether x is its right edge, column), and where it ends."""
        pieces, y = [], self.y
        for row in rows:
            lines = [wrapped(row[0], label_width, self.measure)] + [
                wrapped(cell, rights[at + 1] - rights[at] - 4 if not isinstance(cell, Number) else 1e9, self.measure)
                for at, cell in enumerate(row[1:])]
            height = max(map(len, lines))
            for column, cell in enumerate(lines):
                is_number = column > 0 and isinstance(row[column], Number)
                first = height - len(cell) if self.numbers_last and is_number or column > 0 and not is_number else 0
                for at, text in enumerate(cell):
                    x = 40 if column == 0 else rights[column]
                    pieces.append((y - (first + at) * self.leading, x, text, column > 0, column))
            y -= height * self.leading
        return pieces, y

    def table(self, table):
        label_width = min(self.label_width, max(self.measure(row[0]) for row in table.rows) + 10 if table.rows else 100)
        n = len(table.head[0]) - 1
        step = min((self.width - 80 - label_width) / max(n, 1), 75)
        rights = [40 + label_width + at * step for at in range(n + 1)]
        rows = [[Number(printed(cell, self.thousands)) if at else cell for at, cell in enumerate(row)] for row in table.rows]
        self.y -= self.leading
        while rows:
            # as many rows as the page has room for
            count = len(rows)
            while count > 1 and self.grid(table.head + rows[:count], rights, label_width)[1] < 40:
                count -= 1
            pieces, self.y = self.grid(table.head + rows[:count], rights, label_width)
            if self.by_column:
                pieces.sort(key=lambda piece: piece[4])
            else:
                pieces.sort(key=lambda piece: (-piece[0], piece[4]))
            for y, x, text, right, _ in pieces:
                if text:
                    (self.canvas.drawRightString if right else self.canvas.drawString)(x, y, text)
            rows = rows[count:]
            if rows:
                self.end()
        self.y -= self.leading

    def draw(self, pages):
        self.total = len(pages)
        self.begin()
        for page in pages:
            for item in page:
                if isinstance(item, Text):
                    self.text(item.text)
                else:
                    self.table(item)
            self.end()
        self.canvas.save()


class Number(str):
    """A cell that is never wrapped."""


A4 = (595.3, 841.9)


def draw_rl_port(pages, path):
    Canvas(path, A4, 5.5, 110, SPACE, numbers_last=True).draw(pages)


def draw_rl_land(pages, path):
    Canvas(path, A4[::-1], 7.5, 170, NO_BREAK).draw(pages)


def draw_rl_column(pages, path):
    Canvas(path, A4[::-1], 7, 200, SPACE, by_column=True).draw(pages)


SOURCES = {
    "html": ("html", draw_html), "captions": ("html", draw_captions), "spans": ("html", draw_spans),
    "xlsx": ("xlsx", draw_xlsx), "sheets": ("xlsx", draw_sheets), "docx": ("docx", draw_docx),
    "rl-port": ("pdf", draw_rl_port), "rl-land": ("pdf", draw_rl_land), "rl-column": ("pdf", draw_rl_column),
    "chrome-land": ("pdf", draw_chrome_land), "chrome-port": ("pdf", draw_chrome_port),
    "chrome-thin": ("pdf", draw_chrome_thin), "chrome-medium": ("pdf", draw_chrome_medium),
    "calc-land": ("pdf", draw_calc_land), "weasy-land": ("pdf", draw_weasy_land),
    "writer-land": ("pdf", draw_writer_land),
}


def main():
    reports, folder = sys.argv[1:3]
    os.makedirs(folder, exist_ok=True)
    paths = sorted(glob.glob(os.path.join(reports, "*.tab.txt")), key=os.path.getsize)
    for source, (kind, draw) in SOURCES.items():
        for path in paths:
            name = os.path.basename(path).removesuffix(".tab.txt")
            output = os.path.join(folder, f"{source}.{name}.{kind}")
            if os.path.exists(output):
                continue
            try:
                draw(read_report(path), output)
            except (ImportError, FileNotFoundError) as error:
                print(f"{source}: left out, {error}", file=sys.stderr)
                break
            except subprocess.SubprocessError as error:
                print(f"{source}.{name}: {error}", file=sys.stderr)


if __name__ == "__main__":
    main()
