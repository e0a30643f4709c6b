"""pandas_reader.py TIMES FILE...: the cells of the files, so many times over, as COPY reads them."""

import csv
import sys

import pandas as pd


def explode(rows):
    """One line of the result per part of each row, numbered from 0."""
    parts = rows.str.split("\t").explode()
    return pd.DataFrame(
        {"line": parts.index, "col": parts.groupby(level=0).cumcount(), "raw": parts}
    )


def cells(text):
    """Line, column, text, value and status of every cell of a report."""
    lines = pd.Series(text.split("\n"))
    lines.index += 1
    rows = lines[lines.str.contains("\t") & ~lines.str.fullmatch(r"[-\t]+")]
    is_header = rows.str.startswith("\t")
    header = pd.Series(rows.index, rows.index).where(is_header).ffill()

    frame = explode(rows[~is_header])
    frame["header"] = frame["line"].map(header)
    headings = explode(rows[is_header]).rename(columns={"line": "header", "raw": "heading"})
    frame = frame[frame["col"] > 0].merge(headings, on=["header", "col"])

    clean = frame["raw"].str.replace("</?b>| ", "", regex=True)
    frame["status"] = "exact"
    frame.loc[clean == "*", "status"] = "suppressed"
    frame.loc[clean == "", "status"] = "blank"
    frame["value"] = pd.to_numeric(clean, errors="coerce").astype("Int64")
    zero = (clean == "") & ~frame["heading"].str.startswith("Endring")
    frame.loc[zero, "value"] = 0
    return frame[["line", "col", "raw", "value", "status"]]


def main():
    documents = []
    for name in sys.argv[2:]:
        with open(name, encoding="utf-8", newline="") as file:
            documents.append(file.read())
    for _ in range(int(sys.argv[1])):
        for text in documents:
            cells(text).to_csv(
                sys.stdout,
                sep="\t",
                header=False,
                index=False,
                na_rep="\\N",
                quoting=csv.QUOTE_NONE,
                escapechar=None,
            )


main()
