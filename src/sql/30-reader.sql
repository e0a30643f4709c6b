
-- Reader: a report's text in, one row per printed cell out.

CREATE FUNCTION navtiltak_parse_support(internal) RETURNS internal
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION navtiltak_parse_support(internal) IS
    'planner support: only the columns that a query uses; rows and cost of reading a document of known size';

CREATE FUNCTION navtiltak_parse(
    doc text,
    strict boolean DEFAULT false,
    OUT table_no integer,        -- logical table, from 1
    OUT page integer,            -- page, from 1
    OUT line integer,            -- line of the document, from 1
    OUT col integer,             -- column of the table, from 1, without the labels
    OUT role navtiltak_role,     -- detail, or total of other cells
    OUT subject text,            -- whom the title counts; NULL: unknown
    @each dimension: OUT {dimensjon} text, -- {betydning}; NULL: all
    OUT andre jsonb,             -- heading and member of each unlisted dimension; NULL: none
    OUT period daterange,        -- the time it is about
    OUT measure text,            -- antall, endring_antall, endring_prosent, or another heading in snake case
    OUT value bigint,            -- a count, or a change of one; 0: a blank count; NULL: suppressed, or not whole
    OUT number numeric,          -- the number as printed, of any measure; NULL: none
    OUT bounds navcount,         -- what a count can be; NULL: not a count
    OUT status navtiltak_status, -- how it is printed
    OUT repeated boolean,        -- a total printed again on a further page: leave it out of sums
    OUT row_label text,          -- label of the row, without markup
    OUT col_label text,          -- label of the column, without markup
    OUT raw text                 -- the cell as printed, with markup
) RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'navtiltak_parse_0_1'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
    COST 150000 ROWS 5000 SUPPORT navtiltak_parse_support;
COMMENT ON FUNCTION navtiltak_parse(text, boolean) IS
    'one row per printed cell, in printed order; strict raises the first error that navtiltak_lint has';

CREATE FUNCTION navtiltak_parse_columns(
    doc text,
    strict boolean,
    columns integer,             -- a bit for each column that is made, the first the lowest
    @columns of navtiltak_parse
) RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'navtiltak_parse_columns_0_1'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
    COST 150000 ROWS 5000 SUPPORT navtiltak_parse_support;
COMMENT ON FUNCTION navtiltak_parse_columns(text, boolean, integer) IS
    'what the planner makes of navtiltak_parse in FROM: only the columns that the query uses; the others are NULL';

CREATE FUNCTION navtiltak_numeric(cell text) RETURNS numeric
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION navtiltak_numeric(text) IS
    'a number with Norwegian spacing and decimal comma; NULL: * or blank';
