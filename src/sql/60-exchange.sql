
-- Exchange: tables as JSON-stat, facts as SDMX.

CREATE FUNCTION navtiltak_jsonstat(doc text, table_no integer) RETURNS jsonb
    AS 'MODULE_PATHNAME', 'navtiltak_jsonstat_0_1'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 80000;
COMMENT ON FUNCTION navtiltak_jsonstat(text, integer) IS
    'a logical table as a JSON-stat 2.0 dataset';

CREATE FUNCTION navtiltak_sdmx(
    doc text,
    structure_id text DEFAULT 'NAVTILTAK:DF_TILTAK(1.0.0)',
    OUT "STRUCTURE" text,         -- dataflow
    OUT "STRUCTURE_ID" text,      -- the argument structure_id
    OUT "ACTION" text,            -- I: information
    OUT "FREQ" text,              -- CL_FREQ: M, Q, S, A for 1, 3, 6, 12 months; else _O
    OUT "SUBJECT" text,           -- whom the title counts, in capitals; _T: unknown
    @each dimension: OUT "{sdmx}" text, -- {sdmx_betydning}; _T: all
    OUT "ANDRE" text,             -- unlisted dimensions: heading=member;heading=member; _T: none
    OUT "MEASURE" text,           -- ANTALL, ENDRING_ANTALL, ENDRING_PROSENT, or another heading
    OUT "TIME_PERIOD" text,       -- 2022-01, 2022-Q1, 2022-S1, 2022, or 2016-01-01/P8M
    OUT "OBS_VALUE" numeric,      -- the number; NULL: none
    OUT "OBS_STATUS" text,        -- CL_OBS_STATUS: A normal, Q suppressed, O missing or contradicted
    OUT "CONF_STATUS" text,       -- CL_CONF_STATUS: F free, A small count, C confidential, not a count
    OUT "UNIT_MEASURE" text,      -- PS persons, PT per cent; NULL: unknown
    OUT "UNIT_MULT" integer,      -- 0: values are not scaled
    OUT "OBS_LOWER" bigint,       -- lower bound of a suppressed count
    OUT "OBS_UPPER" bigint,       -- upper bound of a suppressed count
    OUT "COMMENT" text            -- first line that prints it; lines that contradict it
) RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'navtiltak_sdmx_0_1'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 650000 ROWS 4000;
COMMENT ON FUNCTION navtiltak_sdmx(text, text) IS
    'one row per fact; as CSV with a header it is SDMX-CSV 2.0';
