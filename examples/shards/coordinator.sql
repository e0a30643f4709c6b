-- examples/shards/coordinator.sql: on the machine that is asked; then, for each shard, add-shard.sql.
CREATE EXTENSION IF NOT EXISTS navtiltak;
CREATE EXTENSION IF NOT EXISTS postgres_fdw;
CREATE VIEW cell_columns AS
SELECT NULL::int AS year, NULL::text AS name, c.* FROM navtiltak_parse(NULL) AS c;
CREATE TABLE cell (LIKE cell_columns) PARTITION BY RANGE (year);

-- Groups that lie on one shard are summed there. Off by default, for it makes planning dearer.
SELECT format('ALTER DATABASE %I SET enable_partitionwise_aggregate = on', current_database()) \gexec
SET enable_partitionwise_aggregate = on;
