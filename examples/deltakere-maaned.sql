-- examples/deltakere-maaned.sql: the views that most people want, over the table report(id, name, doc)
-- that navtiltak-load fills, or you by hand (docs/tutorial.md). To be run once.

-- How far each report goes: the one that goes furthest is the newest. With OFFSET 0 each is read once for it, and
-- not again for each of its facts.
CREATE OR REPLACE VIEW rapport AS
SELECT id, name, doc, upper((navtiltak_report(doc)).period) AS reaches FROM report OFFSET 0;

-- One row per fact about participants in measures: a combination of dimensions, a month and a measure. A
-- fact that two reports print comes from the newest of them; of two that reach as far, from the one loaded
-- last. Other series, such as 'Helt ledige', count other people: give them a view of their own.
CREATE OR REPLACE VIEW deltakere AS
SELECT DISTINCT ON (hovedgruppe, tiltaksgruppe, tiltak, fylke, kommune, alder, kjonn, andre, period, measure)
       c.hovedgruppe, c.tiltaksgruppe, c.tiltak, c.fylke, c.kommune, c.alder, c.kjonn, c.andre, c.period, c.measure,
       c.value, c.bounds, c.status, r.name AS report, c.first_line AS line
FROM rapport AS r, navtiltak_facts(r.doc) AS c
WHERE c.subject IN ('Deltakere i arbeidsrettede tiltak', 'Tiltaksdeltakere')
ORDER BY hovedgruppe, tiltaksgruppe, tiltak, fylke, kommune, alder, kjonn, andre, period, measure, reaches DESC, id DESC;

-- The counts alone, by month, with the dimensions that are named as jsonb: {} is the total.
CREATE OR REPLACE VIEW deltakere_maaned AS
SELECT lower(period) AS maaned, jsonb_strip_nulls(jsonb_build_object(
           'hovedgruppe', hovedgruppe, 'tiltaksgruppe', tiltaksgruppe, 'tiltak', tiltak,
           'fylke', fylke, 'kommune', kommune, 'alder', alder, 'kjonn', kjonn, 'andre', andre)) AS dims,
       hovedgruppe, tiltaksgruppe, tiltak, fylke, kommune, alder, kjonn, andre, bounds AS deltakere, status, report, line
FROM deltakere
WHERE measure = 'antall' AND upper(period) = lower(period) + interval '1 month';

SELECT report, count(*) AS facts, min(maaned) AS first, max(maaned) AS last
FROM deltakere_maaned
GROUP BY report
ORDER BY first;
