"""pandas_html.py TIMES FILE...: the cells of pages, so many times over, as COPY reads them; lines are those of the tables."""

import io
import sys

import pandas as pd


def cells(page):
    """Line, column, text, value and status of every cell of the tables of a page."""
    frames = []
    for table in pd.read_html(io.StringIO(page), thousands=None, keep_default_na=False, header=None):
        headings = [str(heading) for heading in table.columns.get_level_values(0)[1:]]
        table.columns = range(table.shape[1])
        frame = table.drop(columns=0).melt(var_name="col", value_name="raw", ignore_index=False)
        frame["raw"] = frame["raw"].astype(str)
        frame["zero"] = frame["col"].map(lambda col: not headings[col - 1].startswith("Endring"))
        frames.append(frame.reset_index(names="line"))
    frame = pd.concat(frames)
    frame = frame[~frame["raw"].str.fullmatch("-+")]
    clean = frame["raw"].str.replace("\xa0", "")
    frame["status"] = "exact"
    frame.loc[clean == "*", "status"] = "suppressed"
    frame.loc[clean == "", "status"] = "blank"
    frame["value"] = pd.to_numeric(clean, errors="coerce").astype("Int64")
    frame.loc[(clean == "") & frame["zero"], "value"] = 0
    return frame[["line", "col", "raw", "value", "status"]]


def main():
    pages = []
    for name in sys.argv[2:]:
        with open(name, encoding="utf-8", newline="") as file:
            pages.append(file.read())
    for _ in range(int(sys.argv[1])):
        for page in pages:
            cells(page).to_csv(sys.stdout, sep="\t", header=False, index=False, na_rep="\\N")


main()
