
-- Adding up: what must be equal in reports, and what that tells about what they suppress.

CREATE FUNCTION navtiltak_check(
    doc text,
    OUT kind text,          -- the dimension summed over; or mean, share, repeat, percent, last_year
    OUT subject text,       -- whom the title counts; NULL: unknown
    @each dimension: OUT {dimensjon} text, -- {betydning}; NULL: all
    OUT andre jsonb,        -- heading and member of each unlisted dimension; NULL: none
    OUT period daterange,   -- the time it is about
    OUT measure text,       -- antall, endring_antall, endring_prosent, or another heading in snake case
    OUT doc integer,        -- the document that prints it first: its place in the array
    OUT line integer,       -- line of the document, from 1
    OUT col integer,        -- column of the table, from 1, without the labels
    OUT printed navcount,   -- what is printed; NULL: last year's count, below zero
    OUT computed navcount,  -- what its parts make
    OUT parts integer,      -- number of parts
    OUT suppressed integer, -- suppressed parts
    OUT verdict text,       -- exact: the same number; consistent: can be equal; mismatch: cannot
    OUT part_docs integer[], -- where each part is printed first: documents
    OUT part_lines integer[], -- lines
    OUT part_cols integer[] -- columns
) RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'navtiltak_check_0_1'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
    COST 420000 ROWS 4000;
COMMENT ON FUNCTION navtiltak_check(text) IS
    'one row per identity (a sum, a fact printed again, a percentage), and whether it holds';

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
    'the same of several reports together';

CREATE FUNCTION navtiltak_audit(
    doc text,
    work bigint DEFAULT 50000000,
    OUT subject text,        -- whom the title counts; NULL: unknown
    @each dimension: OUT {dimensjon} text, -- {betydning}; NULL: all
    OUT andre jsonb,         -- heading and member of each unlisted dimension; NULL: none
    OUT period daterange,    -- the time it is about
    OUT measure text,        -- antall, endring_antall, endring_prosent, or another heading in snake case
    OUT doc integer,         -- the document that prints it first: its place in the array
    OUT page integer,        -- page, from 1
    OUT line integer,        -- line of the document, from 1
    OUT col integer,         -- column of the table, from 1, without the labels
    OUT row_label text,      -- label of the row, without markup
    OUT col_label text,      -- label of the column, without markup
    OUT printed navcount,    -- what its * says on its own; NULL for a change
    OUT feasible navcount,   -- what it can be by all that is printed; NULL: no bound
    OUT recoverable boolean, -- only one value is left
    OUT sharp boolean,       -- both ends of feasible are possible; else it may be too wide
    OUT reason text          -- which sum leaves it one value, or why it is not sharp
) RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'navtiltak_audit_0_1'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
    COST 380000 ROWS 750;
COMMENT ON FUNCTION navtiltak_audit(text, bigint) IS
    'one row per suppressed fact, and what it can be by all that is printed; work limits the search';

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
    'the same of several reports together';

CREATE FUNCTION navtiltak_range(
    doc text,
    lines integer[],
    cols integer[],
    groups text[] DEFAULT NULL,
    work bigint DEFAULT 50000000,
    OUT grp text,              -- the group of cells
    OUT printed navcount,      -- sum of what its cells print; NULL: no bound
    OUT feasible_sum navcount, -- sum of what navtiltak_audit says of each
    OUT feasible navcount,     -- what their sum can be by all that is printed
    OUT sharp boolean          -- both ends of feasible are possible; else it may be too wide
) RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'navtiltak_range_0_1'
    LANGUAGE C IMMUTABLE PARALLEL SAFE
    COST 380000 ROWS 10;
COMMENT ON FUNCTION navtiltak_range(text, integer[], integer[], text[], bigint) IS
    'one row per group of cells, which line and col of navtiltak_parse name, and what their sum can be';

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
    'the same of several reports together; doc_numbers has places in docs';
