
-- What a report has in it, and what the reader made of it.

CREATE FUNCTION navtiltak_tables(
    doc text,
    OUT table_no integer,
    OUT title text,
    OUT section text,
    OUT stratum text,
    OUT hovedgruppe text,
    OUT tiltaksgruppe text,
    OUT tiltak text,
    OUT fylke text,
    OUT alder text,
    OUT kjonn text,
    OUT period daterange,
    OUT row_dimension text,
    OUT col_dimension text,
    OUT first_page integer,
    OUT last_page integer,
    OUT first_line integer,
    OUT last_line integer,
    OUT rows bigint,
    OUT cols integer,
    OUT cells bigint,
    OUT suppressed bigint
) RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'navtiltak_tables_0_1'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 70000 ROWS 30;
COMMENT ON FUNCTION navtiltak_tables(text) IS
    'one row per logical table of a report: its headings, what its stratum fixes, its axes, where it is printed, its size';

CREATE FUNCTION navtiltak_report(
    doc text,
    OUT title text,
    OUT subject text,
    OUT breakdown text,
    OUT frequency text,
    OUT period daterange,
    OUT statute text,
    OUT threshold integer,
    OUT blank_is_zero boolean,
    OUT pages integer,
    OUT tables integer,
    OUT cells bigint,
    OUT suppressed bigint,
    OUT blank bigint,
    OUT warnings integer,
    OUT errors integer
) RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'navtiltak_report_0_1'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 70000 ROWS 1;
COMMENT ON FUNCTION navtiltak_report(text) IS
    'one row about a report as a whole: its title in parts, period, rules of suppression, size, and how many problems the reader met';

CREATE FUNCTION navtiltak_lint(
    doc text,
    OUT line integer,
    OUT col integer,
    OUT severity text,
    OUT code text,
    OUT message text,
    OUT fragment text
) RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'navtiltak_lint_0_1'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 70000 ROWS 50;
COMMENT ON FUNCTION navtiltak_lint(text) IS
    'one row per thing that the reader did not take at its word, by line: what stands there, and what was made of it';
