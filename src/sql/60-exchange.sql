
-- What others read: JSON-stat and SDMX.

CREATE FUNCTION navtiltak_jsonstat(doc text, table_no integer) RETURNS jsonb
    AS 'MODULE_PATHNAME', 'navtiltak_jsonstat_0_1'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 80000;
COMMENT ON FUNCTION navtiltak_jsonstat(text, integer) IS
    'a logical table of a report as a JSON-stat 2.0 dataset: its values, the status of each, and what suppressed counts can be';

CREATE FUNCTION navtiltak_sdmx(
    doc text,
    structure_id text DEFAULT 'NAVTILTAK:DF_TILTAK(1.0.0)',
    OUT "STRUCTURE" text,
    OUT "STRUCTURE_ID" text,
    OUT "ACTION" text,
    OUT "FREQ" text,
    OUT "REF_AREA" text,
    OUT "SEX" text,
    OUT "AGE" text,
    OUT "HOVEDGRUPPE" text,
    OUT "TILTAKSGRUPPE" text,
    OUT "TILTAK" text,
    OUT "MEASURE" text,
    OUT "TIME_PERIOD" text,
    OUT "OBS_VALUE" numeric,
    OUT "OBS_STATUS" text,
    OUT "CONF_STATUS" text,
    OUT "UNIT_MEASURE" text,
    OUT "UNIT_MULT" integer,
    OUT "OBS_LOWER" bigint,
    OUT "OBS_UPPER" bigint,
    OUT "COMMENT" text
) RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'navtiltak_sdmx_0_1'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 60000 ROWS 4000;
COMMENT ON FUNCTION navtiltak_sdmx(text, text) IS
    'one row per distinct fact of a report, with the names and codes of SDMX: written as CSV with a header it is SDMX-CSV 2.0';
