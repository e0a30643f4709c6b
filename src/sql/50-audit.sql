
-- Adding up: what must be equal in reports, and what that tells about what they suppress.

CREATE FUNCTION navtiltak_check(
    doc text,
    OUT kind text,          -- the dimension summed over, listed or not; or repeat, percent, last_year
    OUT subject text,       -- what is counted, as the titles say; NULL: nothing says it
    @each dimension: OUT {dimensjon} text, -- {betydning} of the sum; NULL: all
    OUT andre jsonb,        -- heading and member of each dimension that nobody lists; NULL: none
    OUT period daterange,   -- period of the sum
    OUT measure text,       -- what is counted
    OUT doc integer,        -- the document that prints the sum: its place in the array
    OUT line integer,       -- line on which it is printed
    OUT col integer,        -- column of its table, from 1
    OUT printed navcount,   -- what is printed; NULL: nothing is, of last year's count that is below zero
    OUT computed navcount,  -- what its parts make
    OUT parts integer,      -- how many parts
    OUT suppressed integer, -- how many of the parts are suppressed
    OUT verdict text,       -- exact: both one number, and the same; consistent: can be equal; mismatch: cannot
    OUT part_docs integer[], -- the documents that print the parts first, in the order of the parts
    OUT part_lines integer[], -- the lines on which they do
    OUT part_cols integer[] -- the columns
) RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'navtiltak_check_0_1'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
    COST 420000 ROWS 4000;
COMMENT ON FUNCTION navtiltak_check(text) IS
    'one row per identity of a report (a sum along a dimension, a fact printed again, a percentage) and whether it holds';

CREATE FUNCTION navtiltak_check(
    docs text[],
    OUT kind text,
    OUT subject text,
    @each dimension: OUT {dimensjon} text,
    OUT andre jsonb,
    OUT period daterange,
    OUT measure text,
    OUT doc integer,
    OUT line integer,
    OUT col integer,
    OUT printed navcount,
    OUT computed navcount,
    OUT parts integer,
    OUT suppressed integer,
    OUT verdict text,
    OUT part_docs integer[],
    OUT part_lines integer[],
    OUT part_cols integer[]
) RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'navtiltak_check_array_0_1'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
    COST 1700000 ROWS 16000;
COMMENT ON FUNCTION navtiltak_check(text[]) IS
    'one row per identity of several reports together, with each fact that two of them print, and whether it holds';

CREATE FUNCTION navtiltak_audit(
    doc text,
    work bigint DEFAULT 50000000,
    OUT subject text,        -- what is counted, as the titles say; NULL: nothing says it
    @each dimension: OUT {dimensjon} text, -- {betydning}; NULL: all
    OUT andre jsonb,         -- heading and member of each dimension that nobody lists; NULL: none
    OUT period daterange,    -- the time that the fact is about
    OUT measure text,        -- what is counted
    OUT doc integer,         -- the document that prints it first: its place in the array
    OUT page integer,        -- page of the document, from 1
    OUT line integer,        -- line of the document, from 1
    OUT col integer,         -- column of the table, from 1
    OUT row_label text,      -- label of the row as printed, without markup
    OUT col_label text,      -- label of the column as printed, without markup
    OUT printed navcount,    -- what its * says on its own; NULL for a change
    OUT feasible navcount,   -- least and greatest that it can be by all that is printed; NULL: no bound
    OUT recoverable boolean, -- only one value is left
    OUT sharp boolean,       -- both ends of feasible are possible; else it may be wider than need be
    OUT reason text          -- what leaves it one value (several sums, or kind and line of one), or why it is not sharp
) RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'navtiltak_audit_0_1'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
    COST 380000 ROWS 750;
COMMENT ON FUNCTION navtiltak_audit(text, bigint) IS
    'the disclosure audit: one row per suppressed fact of a report, with all that it can be by what else is printed; work is the most that is spent on what hangs together';

CREATE FUNCTION navtiltak_audit(
    docs text[],
    work bigint DEFAULT 50000000,
    OUT subject text,
    @each dimension: OUT {dimensjon} text,
    OUT andre jsonb,
    OUT period daterange,
    OUT measure text,
    OUT doc integer,
    OUT page integer,
    OUT line integer,
    OUT col integer,
    OUT row_label text,
    OUT col_label text,
    OUT printed navcount,
    OUT feasible navcount,
    OUT recoverable boolean,
    OUT sharp boolean,
    OUT reason text
) RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'navtiltak_audit_array_0_1'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
    COST 1500000 ROWS 3000;
COMMENT ON FUNCTION navtiltak_audit(text[], bigint) IS
    'the disclosure audit of several reports together: one row per suppressed fact, with all that it can be by what any of them prints; work is the most that is spent on what hangs together';

CREATE FUNCTION navtiltak_range(
    doc text,
    lines integer[],
    cols integer[],
    groups text[] DEFAULT NULL,
    work bigint DEFAULT 50000000,
    OUT grp text,              -- the group; NULL: cells without one
    OUT printed navcount,      -- the sum of what its cells say, each on its own; NULL: no bound
    OUT feasible_sum navcount, -- the sum of what navtiltak_audit says of each
    OUT feasible navcount,     -- what their sum can be by all that is printed
    OUT sharp boolean          -- both ends of feasible are possible; else it may be wider than need be
) RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'navtiltak_range_0_1'
    LANGUAGE C IMMUTABLE PARALLEL SAFE
    COST 380000 ROWS 10;
COMMENT ON FUNCTION navtiltak_range(text, integer[], integer[], text[], bigint) IS
    'what sums of cells can be, a group each, by all that the report prints; cells are named by line and col, as navtiltak_parse gives them';

CREATE FUNCTION navtiltak_range(
    docs text[],
    doc_numbers integer[],
    lines integer[],
    cols integer[],
    groups text[] DEFAULT NULL,
    work bigint DEFAULT 50000000,
    OUT grp text,
    OUT printed navcount,
    OUT feasible_sum navcount,
    OUT feasible navcount,
    OUT sharp boolean
) RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'navtiltak_range_array_0_1'
    LANGUAGE C IMMUTABLE PARALLEL SAFE
    COST 1500000 ROWS 10;
COMMENT ON FUNCTION navtiltak_range(text[], integer[], integer[], integer[], text[], bigint) IS
    'what sums of cells can be, a group each, by all that several reports print; each cell by the place of its report in docs, line and col';
