-- examples/materialised.sql: the facts kept, indexed, and refreshed without making readers wait. Needs
-- the views of examples/deltakere-maaned.sql. Once; afterwards the REFRESH alone, when reports have come.
CREATE MATERIALIZED VIEW deltakere_kopi AS
SELECT * FROM deltakere_maaned;

-- REFRESH CONCURRENTLY wants a unique index over columns. The dimensions themselves will not do: they
-- are NULL where a fact is about all, and NULLs are equal to nothing. dims never is.
CREATE UNIQUE INDEX ON deltakere_kopi (dims, maaned);
CREATE INDEX ON deltakere_kopi (fylke, maaned) WHERE fylke IS NOT NULL;
CREATE INDEX ON deltakere_kopi (tiltak, maaned) WHERE tiltak IS NOT NULL;

REFRESH MATERIALIZED VIEW CONCURRENTLY deltakere_kopi;

-- The total of all months at hand, and one combination of dimensions.
SELECT maaned, deltakere FROM deltakere_kopi
WHERE dims = '{}' AND maaned BETWEEN '2022-01-01' AND '2022-03-01'
ORDER BY maaned;
SELECT maaned, deltakere, report, line FROM deltakere_kopi
WHERE dims = '{"fylke": "Oslo", "tiltaksgruppe": "Oppfølging"}'
ORDER BY maaned DESC
LIMIT 2;
