"""A report whose cells are set apart by tabs, as pages to be drawn: texts and tables without markup."""

import re
import sys
from dataclasses import dataclass, field

MONTHS = "januar februar mars april mai juni juli august september oktober november desember".split()
PERIOD = re.compile(rf"^({'|'.join(MONTHS)})\b[\w -]* \d{{4}}$", re.I)
CHANGE = "Endring fra i fjor "


@dataclass
class Text:
    kind: str  # title, section, period, stratum or note
    text: str


@dataclass
class Table:
    head: list
    rows: list = field(default_factory=list)

    def plain_heads(self):
        return [[(cell, 1) for cell in row] for row in self.head]

    def heads(self):
        """The rows of headings, each a list of (text, columns that it spans)."""
        if len(self.head) > 1 or not any(cell.startswith(CHANGE) for cell in self.head[0]):
            return self.plain_heads()
        upper, lower = [], []
        for cell in self.head[0]:
            split = cell.startswith(CHANGE)
            lower.append((cell.removeprefix(CHANGE) if split else cell, 1))
            if split and upper and upper[-1][0] == CHANGE.strip():
                upper[-1] = (upper[-1][0], upper[-1][1] + 1)
            else:
                upper.append((CHANGE.strip() if split else "", 1))
        return [upper, lower]


def without_markup(line):
    line = re.sub(r"^#+ |^---$|\f|</?b>", "", line)
    line = re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", line).replace("\\*", "*")
    line = re.sub(r"\*\*([^*\t]+)\*\*", r"\1", line)
    return re.sub(r"^Kilde: NAV\t*", "", line.rstrip("\r\n "))


def read_lines(path):
    with open(path, encoding="utf-8") as file:
        lines = [line.rstrip("\r\n") for line in file]
    if all(line.startswith("\t") for line in lines if line.strip()):
        lines = [line[1:] for line in lines]
    return [without_markup(line) for line in lines]


def cells_of(line):
    return [cell.strip() for cell in line.split("\t")]


def is_row(lines, at):
    """Cells, or a heading alone above some."""
    n = sum(cell != "" for cell in cells_of(lines[at]))
    if "\t" not in lines[at] or n == 0:
        return False
    following = [line for line in lines[at + 1 :] if line.strip()][:2]
    if n > 1 or not lines[at].startswith("\t"):
        return True
    return any("\t" in line[1:] for line in following) and not any(map(PERIOD.match, following))


def is_label(lines, at):
    """A text among rows, without cells: a row of blanks, of which there may be several."""
    for line in [line for line in lines[at + 1 :] if line.strip()][:3]:
        if "\t" in line:
            return not line.startswith("\t")
        if PERIOD.match(line.strip()):
            return False
    return False


def without_empty_columns(table):
    rows = table.head + table.rows
    width = max(map(len, rows))
    rows = [row + [""] * (width - len(row)) for row in rows]
    kept = [i for i in range(width) if i == 0 or any(row[i] for row in rows)]
    if not any(row[0] for row in rows):
        kept = kept[1:]
    rows = [[row[i] for i in kept] for row in rows]
    return Table(rows[: len(table.head)], rows[len(table.head) :])


def items_of(lines):
    """Texts, with the number of blank lines before each, and tables, in order."""
    items, table, blanks = [], None, 0
    for at, line in enumerate(lines):
        if not line.strip():
            blanks += 1
            continue
        if is_row(lines, at):
            cells = cells_of(line)
            is_head = cells[0] == "" and not any(number_of(cell) is not None for cell in cells)
            if is_head and (table is None or table.rows):
                table = Table([])
                items.append(table)
            if table is None:
                table = Table([[""] * len(cells)])
                items.append(table)
            (table.head if is_head else table.rows).append(cells)
        elif table is not None and is_label(lines, at):
            following = [cells_of(row)[0] for row in lines[at + 1 :] if row.strip()][:3]
            if line.strip() not in following:  # else it is printed twice
                table.rows.append([line.strip()])
        else:
            table = None
            text = " ".join(line.split())
            if items and isinstance(items[-1], str) and blanks == 0 and text[0].islower():
                items[-1] += " " + text
            else:
                items.append(text)
        blanks = 0
    return [without_empty_columns(item) if isinstance(item, Table) else item for item in items]


def read_report(path):
    """The pages of a report: a list of lists of Text and Table; tabbed() writes what it reads."""
    items = items_of(read_lines(path))
    title = items[0]
    pages, page, dated = [], [], False
    for at, item in enumerate(items):
        if isinstance(item, Table):
            page.append(item)
            continue
        is_period = bool(PERIOD.match(item))
        after_table = bool(page) and isinstance(page[-1], Table)
        following = items[at + 1] if at + 1 < len(items) else None
        is_stratum = after_table and isinstance(following, Table) and item != title
        if page and (item == title or (is_period and dated) or (after_table and not is_stratum)):
            pages.append(page)
            page, dated = [], False
        if item == title:
            kind = "title"
        elif is_period:
            kind = "period"
        elif dated or is_stratum:
            kind = "stratum" if isinstance(following, Table) else "note"
        else:
            kind = "section"
        page.append(Text(kind, item))
        dated = dated or is_period
    return pages + [page]


def tabbed(pages):
    """The pages as text whose cells are set apart by tabs."""
    out = []
    for page in pages:
        for item in page:
            if isinstance(item, Text):
                out += [item.text, ""]
            else:
                out += ["\t".join(row) for row in item.head + item.rows] + [""]
        out += ["", ""]
    return "\n".join(out)


def is_total(label):
    return label.lower().startswith("i alt")


def number_of(cell):
    """A number as a workbook has it; None where the cell is none."""
    plain = re.sub(r"[\s\u00a0\u2009]", "", cell).replace("\u2212", "-")
    if re.fullmatch(r"-?\d+", plain):
        return int(plain)
    if re.fullmatch(r"-?\d+[.,]\d+", plain):
        return float(plain.replace(",", "."))
    return None


def printed(cell, thousands):
    """The cell with this sign between thousands; a workbook's 2.2999999999999998 is 2,3."""
    number = number_of(cell)
    if number is None:
        return cell
    if isinstance(number, float) and len(cell) > 10:
        return f"{number:.1f}".replace(".", ",")
    return re.sub(r"(?<=\d)[ \u00a0\u2009](?=\d{3})", thousands, cell) if re.search(
        r"[ \u00a0\u2009]", cell
    ) else re.sub(r"(?<=\d)(?=(\d{3})+$)", thousands, cell)


if __name__ == "__main__":  # pages.py REPORT: as it is drawn, with tabs
    sys.stdout.buffer.write(tabbed(read_report(sys.argv[1])).encode())
