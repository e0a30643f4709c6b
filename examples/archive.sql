-- examples/archive.sql: an archive that stays fresh, over the table report(id, name, doc) that
-- navtiltak-load fills, or you by hand (docs/archives-and-joins.md). To be run once. It keeps the facts of each
-- document, so that questions parse nothing, and makes the views of examples/deltakere-maaned.sql over them: the
-- other examples run on either.

-- Who is counted, and how: each combination once. dims has the dimensions that are named; {} is the total.
CREATE TABLE gruppe (
    id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    key text NOT NULL UNIQUE, -- all that follows as one text, for comparing
    subject text NOT NULL,
    measure text NOT NULL,
    hovedgruppe text, tiltaksgruppe text, tiltak text, fylke text, kommune text, alder text, kjonn text, andre jsonb,
    dims jsonb NOT NULL);

-- What each report says. No foreign key to report: looking up each fact would cost more than parsing it, and
-- the trigger below does the same.
CREATE TABLE fakta (
    gruppe int NOT NULL,
    period daterange,
    maaned date, -- its first day, where it is a month
    reaches date NOT NULL, -- how far the report goes: the one that goes furthest is the newest
    report int NOT NULL,
    line int NOT NULL,
    value bigint,
    number numeric,
    bounds navcount,
    status navtiltak_status NOT NULL);

-- The facts of a document, and the keys of their groups. Two titles are one series here. A report that does not
-- say whom it counts counts people of its own. OFFSET 0: a key is made once, however often it is compared.
CREATE FUNCTION fakta_av(r report) RETURNS TABLE (
    key text, subject text, measure text, hovedgruppe text, tiltaksgruppe text, tiltak text, fylke text, kommune text,
    alder text, kjonn text, andre jsonb, period daterange, line int, value bigint, number numeric, bounds navcount,
    status navtiltak_status)
LANGUAGE sql STABLE ROWS 4000 AS $$
    SELECT (s.subject, f.measure, hovedgruppe, tiltaksgruppe, tiltak, fylke, kommune, alder, kjonn, andre)::text,
           s.subject, f.measure, hovedgruppe, tiltaksgruppe, tiltak, fylke, kommune, alder, kjonn, andre,
           period, first_line, value, number, bounds, status
    FROM navtiltak_facts(r.doc) AS f,
         LATERAL (SELECT CASE WHEN f.subject = 'Tiltaksdeltakere' THEN 'Deltakere i arbeidsrettede tiltak'
                              ELSE coalesce(f.subject, r.name) END) AS s(subject)
    OFFSET 0
$$;

-- A document that comes brings its facts, one that goes takes them with it, and one that changes does both. Groups
-- come in one order, so that two documents that arrive at the same time can wait for each other, but not deadlock.
-- Without jit: compiling takes a second, a document some milliseconds.
CREATE FUNCTION arkiver() RETURNS trigger LANGUAGE plpgsql SET jit = off AS $$
DECLARE
    reaches date;
BEGIN
    IF TG_OP = 'TRUNCATE' THEN
        TRUNCATE fakta;
        RETURN NULL;
    END IF;
    IF TG_OP <> 'INSERT' THEN
        DELETE FROM fakta WHERE report = OLD.id;
    END IF;
    IF TG_OP <> 'DELETE' THEN
        INSERT INTO gruppe (key, subject, measure, hovedgruppe, tiltaksgruppe, tiltak, fylke, kommune, alder, kjonn, andre, dims)
        SELECT DISTINCT ON (key) key, subject, measure, hovedgruppe, tiltaksgruppe, tiltak, fylke, kommune, alder, kjonn, andre,
               jsonb_strip_nulls(jsonb_build_object(
                   'hovedgruppe', hovedgruppe, 'tiltaksgruppe', tiltaksgruppe, 'tiltak', tiltak,
                   'fylke', fylke, 'kommune', kommune, 'alder', alder, 'kjonn', kjonn, 'andre', andre))
        FROM fakta_av(NEW) AS f
        WHERE NOT EXISTS (SELECT FROM gruppe AS g WHERE g.key = f.key)
        ORDER BY key
        ON CONFLICT DO NOTHING;
        reaches := coalesce(upper((navtiltak_report(NEW.doc)).period), '-infinity');
        INSERT INTO fakta
        SELECT g.id, f.period, CASE WHEN upper(f.period) = lower(f.period) + interval '1 month' THEN lower(f.period) END, reaches, NEW.id, f.line, f.value, f.number, f.bounds, f.status
        FROM fakta_av(NEW) AS f LEFT JOIN gruppe AS g USING (key);
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER arkiver AFTER INSERT OR DELETE OR UPDATE OF id, name, doc ON report
    FOR EACH ROW EXECUTE FUNCTION arkiver();
CREATE TRIGGER arkiver_alt AFTER TRUNCATE ON report EXECUTE FUNCTION arkiver();

-- What is in the table already, each document in a transaction of its own.
SELECT format('UPDATE report SET doc = doc WHERE id = %s', id) FROM report ORDER BY id \gexec

CREATE INDEX ON fakta (gruppe, period, reaches, report);
CREATE INDEX ON fakta (report);
CREATE INDEX ON fakta (maaned, gruppe);
ANALYZE gruppe, fakta;

-- The newest print of each fact; of two reports that reach as far, that of the one loaded last.
CREATE VIEW nyeste AS
SELECT * FROM fakta AS f
WHERE NOT EXISTS (SELECT FROM fakta AS newer
                  WHERE newer.gruppe = f.gruppe AND newer.period = f.period
                    AND (newer.reaches, newer.report) > (f.reaches, f.report));

CREATE OR REPLACE VIEW deltakere AS
SELECT g.hovedgruppe, g.tiltaksgruppe, g.tiltak, g.fylke, g.kommune, g.alder, g.kjonn, g.andre, f.period, g.measure,
       f.value, f.bounds, f.status, r.name AS report, f.line
FROM nyeste AS f JOIN gruppe AS g ON g.id = f.gruppe JOIN report AS r ON r.id = f.report
WHERE g.subject = 'Deltakere i arbeidsrettede tiltak';

CREATE OR REPLACE VIEW deltakere_maaned AS
SELECT f.maaned, g.dims,
       g.hovedgruppe, g.tiltaksgruppe, g.tiltak, g.fylke, g.kommune, g.alder, g.kjonn, g.andre,
       f.bounds AS deltakere, f.status, r.name AS report, f.line
FROM nyeste AS f JOIN gruppe AS g ON g.id = f.gruppe JOIN report AS r ON r.id = f.report
WHERE g.subject = 'Deltakere i arbeidsrettede tiltak' AND g.measure = 'antall' AND f.maaned IS NOT NULL;

SELECT report, count(*) AS facts, min(maaned) AS first, max(maaned) AS last
FROM deltakere_maaned
GROUP BY report
ORDER BY first;
