-- test/privileges/off-path.sql: the extension is in the schema "Tiltak ""2022""", and the path is that of maintenance
-- commands.  Each DO block raises where something is not as it should be; there is no other output.
SET search_path = pg_catalog, pg_temp;

CREATE SCHEMA kept;
CREATE TABLE kept.report (id integer PRIMARY KEY, doc text NOT NULL,
    period daterange GENERATED ALWAYS AS ("Tiltak ""2022""".navtiltak_period(substring(doc FROM '[A-Z][a-z]+ \d{4}'))) STORED,
    CHECK ("Tiltak ""2022""".navtiltak_is_period(substring(doc FROM '[A-Z][a-z]+ \d{4}'))));
CREATE TABLE kept.count (id integer PRIMARY KEY, seen "Tiltak ""2022""".navcount NOT NULL CHECK (seen OPERATOR("Tiltak ""2022""".>=) 0),
    twice "Tiltak ""2022""".navcount GENERATED ALWAYS AS (seen OPERATOR("Tiltak ""2022""".*) 2) STORED,
    EXCLUDE USING btree (seen WITH OPERATOR("Tiltak ""2022""".=)));
CREATE INDEX ON kept.report ("Tiltak ""2022""".navtiltak_period_code(period));
CREATE INDEX ON kept.count USING hash (seen);
CREATE INDEX ON kept.count ("Tiltak ""2022""".lower(seen)) WHERE "Tiltak ""2022""".is_exact(seen);
INSERT INTO kept.report VALUES (1, E'\tMars 2022\nMenn\t5\nKvinner\t*\n'), (2, E'\tApril 2022\nMenn\t7\nKvinner\t9\n');
INSERT INTO kept.count VALUES (1, '5'), (2, '*'), (3, '116..119');

CREATE VIEW kept.cell AS SELECT id, kjonn, c.period, bounds, role, status FROM kept.report, "Tiltak ""2022""".navtiltak_parse(doc) AS c;
CREATE MATERIALIZED VIEW kept.total AS
SELECT period, "Tiltak ""2022""".sum(bounds) AS total, "Tiltak ""2022""".min(bounds), "Tiltak ""2022""".max(bounds) FROM kept.cell GROUP BY period;
CREATE UNIQUE INDEX ON kept.total (period);
INSERT INTO kept.report VALUES (3, E'\tMai 2022\nMenn\t*\nKvinner\t*\n');
REFRESH MATERIALIZED VIEW kept.total;
INSERT INTO kept.report VALUES (4, E'\tJuni 2022\nMenn\t1\nKvinner\t*\n');
REFRESH MATERIALIZED VIEW CONCURRENTLY kept.total;
ANALYZE kept.count, kept.report, kept.total;
REINDEX TABLE kept.count;
CLUSTER kept.count USING count_pkey;

-- Row security: one's own rows only, whatever the functions say of the rest.
CREATE POLICY own ON kept.report USING ("Tiltak ""2022""".upper((SELECT "Tiltak ""2022""".sum(bounds) FROM "Tiltak ""2022""".navtiltak_parse(doc))) > 10);
ALTER TABLE kept.report ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

DO $$
DECLARE
    found text;
BEGIN
    SELECT string_agg(total::text, ' ' ORDER BY period) INTO found FROM kept.total;
    ASSERT found = '5..8 16 0..6 1..4', 'materialised view: ' || found;
    SELECT string_agg(twice::text, ' ' ORDER BY seen USING OPERATOR("Tiltak ""2022""".<)) INTO found FROM kept.count;
    ASSERT found = '0..6 10 232..238', 'generated column: ' || found;
    SELECT string_agg(id::text, ' ') INTO found FROM kept.report;
    ASSERT found = '2', 'row security: ' || found;
    SELECT string_agg("Tiltak ""2022""".navtiltak_period_code(period), ' ') INTO found FROM kept.report;
    ASSERT found = '2022-04', 'generated period: ' || found;
    SELECT count(*)::text INTO found FROM kept.report, "Tiltak ""2022""".navtiltak_tables(doc), "Tiltak ""2022""".navtiltak_report(doc),
        "Tiltak ""2022""".navtiltak_facts(doc), "Tiltak ""2022""".navtiltak_lint(doc);
    ASSERT found = '2', 'functions: ' || found;
    SELECT count(*)::text INTO found FROM kept.report, "Tiltak ""2022""".navtiltak_check(ARRAY[doc, doc]) AS c WHERE verdict = 'exact';
    ASSERT found = '2', 'check: ' || found;
    SELECT string_agg(fylke, ' ') INTO found FROM "Tiltak ""2022""".navtiltak_fylke WHERE fylke = "Tiltak ""2022""".navtiltak_label('oslo', 'fylke');
    ASSERT found = 'Oslo', 'names: ' || found;
    BEGIN
        INSERT INTO kept.count VALUES (4, '-1');
        RAISE 'a CHECK constraint let a negative count in';
    EXCEPTION WHEN check_violation THEN
    END;
    BEGIN
        INSERT INTO kept.report VALUES (5, E'\tSmarch 2022\nMenn\t5\n');
        RAISE 'a CHECK constraint let a bad period in';
    EXCEPTION WHEN check_violation OR invalid_datetime_format THEN
    END;
    BEGIN
        INSERT INTO "Tiltak ""2022""".navtiltak_fylke (fylke, gyldig) VALUES ('Oslo', '[2031-01-01,)');
        RAISE 'two counties of one name';
    EXCEPTION WHEN exclusion_violation THEN
    END;
END
$$;
