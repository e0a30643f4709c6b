-- examples/shards/add-shard.sql: on the coordinator, once for each shard and the years that it keeps.
--     \set shard shard_1
--     \set host reports-1.example.org
--     \set port 5432
--     \set database reports
--     \set user reader
--     \set password ...
--     \set first_year 2013
--     \set end_year 2017
--     \ir add-shard.sql
-- extensions: what navtiltak has may be sent to the shard, so conditions on its types and sum(bounds) are.
-- use_remote_estimate: the shard knows how many cells its documents have. fetch_size: cells are many, and
-- small.
CREATE SERVER :"shard" FOREIGN DATA WRAPPER postgres_fdw OPTIONS (
    host :'host', port :'port', dbname :'database', extensions 'navtiltak',
    use_remote_estimate 'true', fetch_size '10000');
CREATE USER MAPPING FOR CURRENT_USER SERVER :"shard" OPTIONS (user :'user', password :'password');
CREATE FOREIGN TABLE :"shard" PARTITION OF cell FOR VALUES FROM (:first_year) TO (:end_year)
    SERVER :"shard" OPTIONS (schema_name 'public', table_name 'cell');

-- From PostgreSQL 14 on the shards can work at the same time.
SELECT :SERVER_VERSION_NUM >= 140000 AS has_async \gset
\if :has_async
ALTER SERVER :"shard" OPTIONS (ADD async_capable 'true');
\endif
