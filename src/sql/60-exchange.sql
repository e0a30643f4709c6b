
-- Exchange: tables as JSON-stat, facts as SDMX.

CREATE FUNCTION navtiltak_jsonstat(doc text, table_no integer) RETURNS jsonb
    AS 'MODULE_PATHNAME', 'navtiltak_jsonstat_0_1'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 80000;
COMMENT ON FUNCTION navtiltak_jsonstat(text, integer) IS
    'a logical table of a report as a JSON-stat 2.0 dataset: its values, the status of each, and what suppressed counts can be';

CREATE FUNCTION navtiltak_sdmx(
    doc text,
    structure_id text DEFAULT 'NAVTILTAK:DF_TILTAK(1.0.0)',
    OUT "STRUCTURE" text,         -- what STRUCTURE_ID names: dataflow
    OUT "STRUCTURE_ID" text,      -- the dataflow: the argument structure_id
    OUT "ACTION" text,            -- what the row asks of who reads it: I, information
    OUT "FREQ" text,              -- length of the period: M, Q, S or A for 1, 3, 6 or 12 months; _O for others
    OUT "SUBJECT" text,           -- what is counted, as a code of its letters; _T where nothing says it
    @each dimension: OUT "{sdmx}" text, -- {sdmx_betydning}; _T for all
    OUT "ANDRE" text,             -- dimensions that nobody lists, as heading=member;heading=member; _T for none
    OUT "MEASURE" text,           -- what is counted or calculated
    OUT "TIME_PERIOD" text,       -- the period, as 2022-01, 2022-Q1, 2022-S1 or 2022
    OUT "OBS_VALUE" numeric,      -- the value; NULL where it is not told
    OUT "OBS_STATUS" text,        -- A: a normal value; Q: suppressed; O: no value, or several
    OUT "CONF_STATUS" text,       -- F: free; A: withheld as a small count; C: withheld, and no count
    OUT "UNIT_MEASURE" text,      -- PS: persons; PT: per cent; NULL: unknown
    OUT "UNIT_MULT" integer,      -- the power of ten that values are multiplied by: 0
    OUT "OBS_LOWER" bigint,       -- the least that a suppressed count can be
    OUT "OBS_UPPER" bigint,       -- the most that it can be
    OUT "COMMENT" text            -- the line of the document where the fact is printed first
) RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'navtiltak_sdmx_0_1'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 650000 ROWS 4000;
COMMENT ON FUNCTION navtiltak_sdmx(text, text) IS
    'one row per distinct fact of a report, with the names and codes of SDMX: written as CSV with a header it is SDMX-CSV 2.0';
