"""run.py DRAWN FOLDER [CONVERTER...]: runs converters over DRAWN/SOURCE.REPORT.KIND, into FOLDER/CONVERTER.SOURCE.REPORT.txt.

Each is run over what it reads: PDFs, pages of the web, workbooks, DOCX.  What it has written already it does not
write again.  A converter that is not installed is left out and named; NODE_FOLDER is where npm has installed its own.
"""

import fnmatch
import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
SECONDS = 120

# ---- programs: {} is the input; what they print is the output ----

PROGRAMS = {
    "pdftotext-layout": ("pdf", "pdftotext -layout {} -"),
    "pdftotext-layout-nopgbrk": ("pdf", "pdftotext -layout -nopgbrk {} -"),
    "pdftotext-layout-fixed4": ("pdf", "pdftotext -layout -fixed 4 {} -"),
    "pdftotext-raw": ("pdf", "pdftotext -raw {} -"),
    "pdftotext": ("pdf", "pdftotext {} -"),
    "pdftotext-tsv": ("pdf", "pdftotext -tsv {} -"),
    "pdftohtml": ("pdf", "pdftohtml -i -s -noframes -stdout {}"),
    "pdftohtml-xml": ("pdf", "pdftohtml -i -xml -stdout {}"),
    "gs-txtwrite": ("pdf", "gs -q -dNOPAUSE -dBATCH -sDEVICE=txtwrite -sOutputFile=- {}"),
    "gs-txtwrite-2": ("pdf", "gs -q -dNOPAUSE -dBATCH -sDEVICE=txtwrite -dTextFormat=2 -sOutputFile=- {}"),
    "mutool-text": ("pdf", "mutool draw -q -F text {}"),
    "mutool-html": ("pdf", "mutool draw -q -F html {}"),
    "pdf2txt": ("pdf", "/usr/bin/pdf2txt {}"),
    "w3m": ("html", "w3m -dump -cols 200 -T text/html {}"),
    "w3m-80": ("html", "w3m -dump -cols 80 -T text/html {}"),
    "lynx": ("html", "lynx -dump -nolist -width=200 -assume_charset=utf-8 -display_charset=utf-8 {}"),
    "lynx-80": ("html", "lynx -dump -nolist -assume_charset=utf-8 -display_charset=utf-8 {}"),
    "links": ("html", "links -dump -width 200 -codepage utf-8 -html-assume-codepage utf-8 {}"),
    "links-80": ("html", "links -dump -codepage utf-8 -html-assume-codepage utf-8 {}"),
    "elinks": ("html", "elinks -dump -no-numbering -no-references -dump-width 200 -dump-charset utf-8 {}"),
    "elinks-80": ("html", "elinks -dump -no-numbering -no-references -dump-charset utf-8 {}"),
    "html2text-c": ("html", "html2text -utf8 -width 200 {}"),
    "html2text-c-80": ("html", "html2text -utf8 {}"),
    "html2text-c-ascii": ("html", "html2text -utf8 -nobs -width 200 {}"),
    "html-as-is": ("html", "cat {}"),
    "docx2txt": ("docx", "docx2txt {} -"),
    "in2csv": ("xlsx", "in2csv -H {}"),
    "xlsx2csv": ("xlsx", "xlsx2csv {}"),
    "xlsx2csv-all": ("xlsx", "xlsx2csv --all {}"),
    "xlsx2csv-tab": ("xlsx", "xlsx2csv --all --delimiter tab {}"),
}
for form in "gfm markdown plain rst org mediawiki jira textile asciidoc commonmark_x html".split():
    PROGRAMS[f"pandoc-{form}"] = ("html", f"pandoc -f html -t {form} --columns=200 {{}}")
    PROGRAMS[f"pandoc-{form}-docx"] = ("docx", f"pandoc -f docx -t {form} --columns=200 {{}}")
PROGRAMS["pandoc-plain-72"] = ("html", "pandoc -f html -t plain {}")
PROGRAMS["pandoc-markdown-72"] = ("html", "pandoc -f html -t markdown {}")
PROGRAMS["pandoc-grid"] = ("html", "pandoc -f html -t markdown-simple_tables-multiline_tables-pipe_tables --columns=200 {}")

# ---- functions: the path in, the text out ----


def fitz_text(path, mode, **options):
    import fitz

    with fitz.open(path) as document:
        return "\f".join(page.get_text(mode, **options) for page in document)


def fitz_blocks(path):
    import fitz

    with fitz.open(path) as document:
        return "\n".join(block[4] for page in document for block in page.get_text("blocks") if block[6] == 0)


def fitz_layout(path):
    with tempfile.TemporaryDirectory() as folder:
        output = os.path.join(folder, "text")
        subprocess.run([sys.executable, "-m", "fitz", "gettext", "-mode", "layout", "-output", output, path],
                       check=True, timeout=SECONDS, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        with open(output, "rb") as file:
            return file.read()


def pypdf_text(path):
    from pypdf import PdfReader

    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


def pypdf2_text(path):
    from PyPDF2 import PdfReader

    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


def pdfminer_text(path, **options):
    from pdfminer.high_level import extract_text
    from pdfminer.layout import LAParams

    return extract_text(path, laparams=LAParams(**options))


def soup(path, between):
    from bs4 import BeautifulSoup

    with open(path, encoding="utf-8") as file:
        return BeautifulSoup(file, "html.parser").get_text(between)


def html2text_py(path, **options):
    import html2text

    writer = html2text.HTML2Text()
    writer.body_width = 0
    for name, value in options.items():
        setattr(writer, name, value)
    with open(path, encoding="utf-8") as file:
        return writer.handle(file.read())


def frames(path, write):
    """Each sheet as pandas has it, without a row of headings of its own."""
    import pandas

    book = pandas.read_excel(path, sheet_name=None, header=None)
    return "\n\n".join(write(frame) for frame in book.values()) + "\n"


def headed_frames(path, write):
    """The same with the first row as headings: Unnamed: 1, NaN."""
    import pandas

    return "\n\n".join(write(frame) for frame in pandas.read_excel(path, sheet_name=None).values()) + "\n"


def web_frames(path, write):
    """The tables of a page alone."""
    import pandas

    return "\n\n".join(write(frame) for frame in pandas.read_html(path)) + "\n"


def docx_text(path, between):
    """The usual loop over paragraphs and tables."""
    from docx import Document
    from docx.table import Table
    from docx.text.paragraph import Paragraph

    out = []
    document = Document(path)
    for child in document.element.body.iterchildren():
        if child.tag.endswith("}p"):
            out.append(Paragraph(child, document).text)
        elif child.tag.endswith("}tbl"):
            out += [between.join(cell.text for cell in row.cells) for row in Table(child, document).rows]
    return "\n".join(out)


def office(path, form, ending):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{tempfile.gettempdir()}/converters-office", "--headless", "--convert-to", form,
             "--outdir", folder, path],
            check=True, timeout=SECONDS, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        texts = []
        found = sorted(glob.glob(f"{folder}/*.{ending}"), key=sheet_number)
        for name in found:
            with open(name, encoding="utf-8-sig", errors="replace") as file:
                texts.append(file.read())
        return "\n\n".join(texts)


def sheet_number(path):
    return int((re.findall(r"\d+", path.rsplit("-", 1)[-1]) or ["0"])[-1])


def java(path, *arguments):
    """PDFBox 2, of which Debian has the parts."""
    jars = [f"/usr/share/java/{name}.jar" for name in ("pdfbox2", "fontbox2", "pdfbox2-tools", "commons-logging", "bcprov", "bcpkix", "bcmail")]
    if shutil.which("java") is None or not os.path.exists(jars[0]):
        raise FileNotFoundError("java or libpdfbox2-java")
    command = ["java", "-cp", ":".join(jars), "org.apache.pdfbox.tools.ExtractText", "-console", "-encoding", "UTF-8", *arguments, path]
    return subprocess.run(command, check=True, timeout=SECONDS, capture_output=True).stdout.decode("utf-8", "replace")


def tesseract(path):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["pdftoppm", "-r", "200", "-gray", "-png", path, f"{folder}/page"], check=True, timeout=SECONDS)
        return "\f".join(
            subprocess.run(["tesseract", page, "-", "-l", "nor", "--psm", "6"], check=True, capture_output=True, timeout=SECONDS).stdout.decode()
            for page in sorted(glob.glob(f"{folder}/*.png")))


FUNCTIONS = {
    "pymupdf": ("pdf", lambda path: fitz_text(path, "text")),
    "pymupdf-sort": ("pdf", lambda path: fitz_text(path, "text", sort=True)),
    "pymupdf-layout": ("pdf", fitz_layout),
    "pymupdf-blocks": ("pdf", fitz_blocks),
    "pymupdf-html": ("pdf", lambda path: fitz_text(path, "html")),
    "pypdf": ("pdf", pypdf_text),
    "pypdf2": ("pdf", pypdf2_text),
    "pdfminer": ("pdf", pdfminer_text),
    "pdfminer-no-boxes": ("pdf", lambda path: pdfminer_text(path, boxes_flow=None)),
    "pdfbox": ("pdf", java),
    "pdfbox-sort": ("pdf", lambda path: java(path, "-sort")),
    "tesseract": ("pdf", tesseract),
    "soup": ("html", lambda path: soup(path, "")),
    "soup-space": ("html", lambda path: soup(path, " ")),
    "soup-lines": ("html", lambda path: soup(path, "\n")),
    "html2text-py": ("html", html2text_py),
    "html2text-py-pad": ("html", lambda path: html2text_py(path, pad_tables=True)),
    "html2text-py-bypass": ("html", lambda path: html2text_py(path, bypass_tables=True)),
    "pandas-html-csv": ("html", lambda path: web_frames(path, lambda frame: frame.to_csv(index=False))),
    "pandas-html-markdown": ("html", lambda path: web_frames(path, lambda frame: frame.to_markdown(index=False))),
    "pandas-csv": ("xlsx", lambda path: frames(path, lambda frame: frame.to_csv(index=False, header=False))),
    "pandas-csv-headed": ("xlsx", lambda path: headed_frames(path, lambda frame: frame.to_csv(index=False))),
    "pandas-csv-index": ("xlsx", lambda path: headed_frames(path, lambda frame: frame.to_csv())),
    "pandas-markdown": ("xlsx", lambda path: headed_frames(path, lambda frame: frame.to_markdown(index=False))),
    "pandas-markdown-index": ("xlsx", lambda path: headed_frames(path, lambda frame: frame.to_markdown())),
    "pandas-string": ("xlsx", lambda path: headed_frames(path, lambda frame: frame.to_string(index=False))),
    "pandas-string-index": ("xlsx", lambda path: headed_frames(path, lambda frame: frame.to_string())),
    "pandas-string-bare": ("xlsx", lambda path: frames(path, lambda frame: frame.to_string(index=False, header=False, na_rep=""))),
    "pandas-html": ("xlsx", lambda path: headed_frames(path, lambda frame: frame.to_html(index=False))),
    "docx-text": ("docx", lambda path: docx_text(path, " | ")),
    "docx-tabs": ("docx", lambda path: docx_text(path, "\t")),
    "soffice-txt": ("html", lambda path: office(path, "txt:Text (encoded):UTF8", "txt")),
    "soffice-txt-docx": ("docx", lambda path: office(path, "txt:Text (encoded):UTF8", "txt")),
    "soffice-html-docx": ("docx", lambda path: office(path, "html", "html")),
    "soffice-csv": ("xlsx", lambda path: office(path, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1", "csv")),
    "soffice-csv-nb": ("xlsx", lambda path: office(path, "csv:Text - txt - csv (StarCalc):59,34,76,1,,1044,false,true,false,false,false,-1", "csv")),
    "soffice-html-xlsx": ("xlsx", lambda path: office(path, "html", "html")),
}

# ---- of npm, in convert.mjs ----

NODE = {
    "pdf": "pdf-parse-1 pdf-parse-2 pdfjs-join pdfjs-glued pdfjs-lines pdfjs-items pdfjs-places pdf2md unpdf unpdf-merged",
    "html": "html-to-text html-to-text-80 html-to-text-plain turndown turndown-plain node-html-markdown jsdom-text",
    "docx": "mammoth mammoth-html mammoth-text mammoth-turndown",
    "xlsx": "sheetjs-csv sheetjs-txt sheetjs-html",
}
# Those that take minutes for a long report, and the size of the longest report, as text, that they are run over.
LONGEST = {"tesseract": 8000, "pdf2txt": 45000, "pdfminer": 45000, "pdfminer-no-boxes": 20000}


def program(command, path):
    arguments = [path if word == "{}" else word for word in command.split()]
    return subprocess.run(arguments, check=True, timeout=SECONDS, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL).stdout


def complain(name, error):
    print(f"{name}: {' '.join(str(error).split())[:200]}", file=sys.stderr, flush=True)


def run_each(name, convert, pairs):
    for path, output in pairs:
        if not os.path.exists(path):
            continue  # it is being drawn anew
        try:
            text = convert(path)
        except (ImportError, FileNotFoundError) as error:
            complain(name, f"left out, {error}")
            return
        except Exception as error:  # a converter may fail in any way
            complain(f"{name}: {os.path.basename(path)}", error)
            continue
        with open(output + ".tmp", "wb") as file:
            file.write(text if isinstance(text, bytes) else text.encode("utf-8", "replace"))
        os.rename(output + ".tmp", output)


def run_node(name, pairs):
    if shutil.which("node") is None:
        complain(name, "left out, node is not installed")
        return
    lines = "".join(f"{os.path.abspath(path)}\t{os.path.abspath(output)}\n" for path, output in pairs)
    try:
        subprocess.run(["node", os.path.join(HERE, "convert.mjs"), name], input=lines.encode(), timeout=SECONDS * 10)
    except subprocess.TimeoutExpired as error:
        complain(name, error)


def converters():
    """Of each: its name, the kind that it reads, and what runs it over pairs of input and output."""
    for name, (kind, command) in PROGRAMS.items():
        yield name, kind, lambda pairs, name=name, command=command: run_each(name, lambda path: program(command, path), pairs)
    for name, (kind, function) in FUNCTIONS.items():
        yield name, kind, lambda pairs, name=name, function=function: run_each(name, function, pairs)
    for kind, names in NODE.items():
        for name in names.split():
            yield name, kind, lambda pairs, name=name: run_node(name, pairs)


def is_too_long(name, drawn, stem):
    if name not in LONGEST:
        return False
    report = os.path.join(os.path.dirname(os.path.abspath(drawn)), "reports", stem.split(".", 1)[1] + ".tab.txt")
    return os.path.getsize(report) > LONGEST[name]


def main():
    drawn, folder, wanted = sys.argv[1], sys.argv[2], sys.argv[3:] or ["*"]
    os.makedirs(folder, exist_ok=True)
    for name, kind, run in converters():
        if not any(fnmatch.fnmatch(name, pattern) for pattern in wanted):
            continue
        pairs = []
        for path in sorted(glob.glob(os.path.join(drawn, f"*.{kind}")), key=os.path.getsize):
            stem = os.path.basename(path).removesuffix("." + kind)
            output = os.path.join(folder, f"{name}.{stem}.txt")
            if not os.path.exists(output) and not is_too_long(name, drawn, stem):
                pairs.append((path, output))
        if pairs:
            run(pairs)


if __name__ == "__main__":
    main()
