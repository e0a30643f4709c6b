
-- Loading: many documents into a table, faster than INSERT.

CREATE FUNCTION navtiltak_load(target regclass, query text, strict boolean DEFAULT false) RETURNS bigint
    AS 'MODULE_PATHNAME', 'navtiltak_load_0_1' LANGUAGE C VOLATILE STRICT PARALLEL UNSAFE;
COMMENT ON FUNCTION navtiltak_load(regclass, text, boolean) IS
    'reads the documents of the query''s column doc into a table with columns of the query or navtiltak_parse; gives the number of cells';
