"""reader.py TIMES FILE...: the cells of the files, so many times over, as COPY reads them."""

import sys


def cells(text):
    """Line, column, text, value and status of every cell of a report."""
    header = []
    for number, line in enumerate(text.split("\n"), 1):
        parts = line.split("\t")
        if len(parts) == 1 or not line.strip("-\t"):
            continue
        if not parts[0]:
            header = parts
            continue
        for col, raw in enumerate(parts[1 : len(header)], 1):
            clean = (raw[3:-4] if raw.startswith("<b>") else raw).replace(" ", "")
            if clean == "*":
                yield number, col, raw, "\\N", "suppressed"
            elif clean:
                yield number, col, raw, int(clean), "exact"
            else:
                yield number, col, raw, "\\N" if header[col].startswith("Endring") else 0, "blank"


def main():
    documents = []
    for name in sys.argv[2:]:
        with open(name, encoding="utf-8", newline="") as file:
            documents.append(file.read())
    for _ in range(int(sys.argv[1])):
        for text in documents:
            sys.stdout.write("".join("%d\t%d\t%s\t%s\t%s\n" % cell for cell in cells(text)))


main()
