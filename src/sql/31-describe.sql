
-- Description: what a report has in it, and what the reader made of it.

CREATE FUNCTION navtiltak_tables(
    doc text,
    OUT table_no integer,   -- logical table, from 1
    OUT title text,         -- title of its page
    OUT subject text,       -- whom the title counts; NULL: unknown
    OUT section text,       -- heading over the period
    OUT stratum text,       -- heading between period and table; NULL: none
    @each dimension: OUT {dimensjon} text, -- {betydning}; NULL: all
    OUT andre jsonb,        -- heading and member of each unlisted dimension; NULL: none
    OUT period daterange,   -- period over the table
    OUT row_dimension text, -- what the rows are: a dimension, month or measure
    OUT col_dimension text, -- what the columns are
    OUT first_page integer, -- page on which it begins
    OUT last_page integer,  -- page on which it ends
    OUT first_line integer, -- line of its column headings
    OUT last_line integer,  -- line of its last row
    OUT rows bigint,        -- rows with cells, repeated ones included
    OUT cols integer,       -- columns, without the labels
    OUT cells bigint,       -- printed cells
    OUT suppressed bigint   -- of these *
) RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'navtiltak_tables_0_1'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 70000 ROWS 30;
COMMENT ON FUNCTION navtiltak_tables(text) IS
    'one row per logical table';

CREATE FUNCTION navtiltak_report(
    doc text,
    OUT title text,            -- first title in it, as printed
    OUT subject text,          -- first part of the title
    OUT breakdown text,        -- middle part of the title; NULL: none
    OUT frequency text,        -- last part of the title
    OUT subjects text[],       -- the first parts of all titles
    OUT period daterange,      -- first period in it
    OUT statute text,          -- paragraph that the notes cite for suppression: § 7-1
    OUT threshold integer,     -- counts below it are suppressed; 4 if the notes name none
    OUT blank_is_zero boolean, -- zeros are printed as blanks, so no * is 0
    OUT dialects text[],       -- forms of its tables: tab, pipe, csv, html, grid, columns, flow, lines
    OUT pages integer,         -- pages
    OUT tables integer,        -- logical tables
    OUT cells bigint,          -- printed cells
    OUT suppressed bigint,     -- of these *
    OUT blank bigint,          -- of these blank
    OUT warnings integer,      -- warnings of navtiltak_lint
    OUT errors integer         -- errors of navtiltak_lint
) RETURNS record
    AS 'MODULE_PATHNAME', 'navtiltak_report_0_1'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 130000;
COMMENT ON FUNCTION navtiltak_report(text) IS
    'one value about a whole report';

CREATE FUNCTION navtiltak_lint(
    doc text,
    OUT line integer,  -- line of the document; NULL: the whole document
    OUT col integer,   -- column of the table; NULL: the whole line
    OUT severity text, -- info, warning or error
    OUT code text,     -- kind of finding: cell_count, label_corrected, ...
    OUT message text,  -- what the reader made of it
    OUT fragment text  -- the text at fault, as printed
) RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'navtiltak_lint_0_1'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 130000 ROWS 50;
COMMENT ON FUNCTION navtiltak_lint(text) IS
    'one row per finding: what the reader assumed, corrected or could not read';
