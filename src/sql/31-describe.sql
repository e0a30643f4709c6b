
-- Description: what a report has in it, and what the reader made of it.

CREATE FUNCTION navtiltak_tables(
    doc text,
    OUT table_no integer,   -- logical table of the report, from 1, as in navtiltak_parse
    OUT title text,         -- title of its page
    OUT subject text,       -- what is counted: first part of the title, as the report spells it first
    OUT section text,       -- heading over the period
    OUT stratum text,       -- heading between period and table; NULL where there is none
    @each dimension: OUT {dimensjon} text, -- the {betydning} that the stratum fixes; NULL: none
    OUT andre jsonb,        -- heading and member of the dimension that nobody lists and the stratum fixes; NULL: none
    OUT period daterange,   -- the period over the table
    OUT row_dimension text, -- what the rows are: a dimension, listed or not, month or measure
    OUT col_dimension text, -- what the columns are: a dimension, listed or not, month or measure
    OUT first_page integer, -- page on which it begins
    OUT last_page integer,  -- page on which it ends
    OUT first_line integer, -- line of its column headings
    OUT last_line integer,  -- line of its last row
    OUT rows bigint,        -- rows printed, those again on a further page included; lines that only head others are none
    OUT cols integer,       -- columns, without that of the labels
    OUT cells bigint,       -- cells printed, as many as navtiltak_parse gives rows
    OUT suppressed bigint   -- how many of the cells are *
) RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'navtiltak_tables_0_1'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 70000 ROWS 30;
COMMENT ON FUNCTION navtiltak_tables(text) IS
    'one row per logical table of a report: its headings, what its stratum fixes, its axes, where it is printed, its size';

CREATE FUNCTION navtiltak_report(
    doc text,
    OUT title text,            -- first title in it, as printed
    OUT subject text,          -- first part of the title
    OUT breakdown text,        -- middle part of the title; NULL where it has none
    OUT frequency text,        -- last part of the title
    OUT subjects text[],       -- first parts of all titles, each once
    OUT period daterange,      -- first period in it
    OUT statute text,          -- what the notes invoke for suppressing, such as § 7-1
    OUT threshold integer,     -- counts below it are suppressed: what the notes name, else 4
    OUT blank_is_zero boolean, -- whether zeros are printed as blank cells, so that no * is 0
    OUT dialects text[],       -- what its tables are written in: tab, pipe, csv, html, grid, columns, flow, lines
    OUT pages integer,         -- how many pages
    OUT tables integer,        -- how many logical tables
    OUT cells bigint,          -- how many cells
    OUT suppressed bigint,     -- how many of the cells are *
    OUT blank bigint,          -- how many of the cells are blank
    OUT warnings integer,      -- how many warnings navtiltak_lint has
    OUT errors integer         -- how many errors navtiltak_lint has
) RETURNS record
    AS 'MODULE_PATHNAME', 'navtiltak_report_0_1'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 130000;
COMMENT ON FUNCTION navtiltak_report(text) IS
    'one value about a report as a whole: its title in parts, period, rules of suppression, size, and how many problems the reader met';

CREATE FUNCTION navtiltak_lint(
    doc text,
    OUT line integer,  -- line of the document, from 1; NULL where it is about the whole of it
    OUT col integer,   -- column of the table, from 1; NULL where it is about the whole line
    OUT severity text, -- info, warning or error
    OUT code text,     -- what kind of thing it is: label_corrected, cell_count, and so on
    OUT message text,  -- what the reader made of it
    OUT fragment text  -- the text at fault, as printed
) RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'navtiltak_lint_0_1'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 130000 ROWS 50;
COMMENT ON FUNCTION navtiltak_lint(text) IS
    'one row per thing that the reader did not take at its word, or that the report contradicts elsewhere, by line: what stands there, and what was made of it';
