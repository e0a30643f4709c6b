-- examples/shards/shard.sql: on each machine that keeps reports. The view parses where the documents are.
CREATE EXTENSION IF NOT EXISTS navtiltak;
CREATE TABLE report (year int NOT NULL, name text PRIMARY KEY, doc text NOT NULL);
CREATE VIEW cell AS
SELECT r.year, r.name, c.* FROM report AS r, navtiltak_parse(r.doc) AS c;
