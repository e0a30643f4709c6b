
-- Loading: many documents into a table, faster than INSERT.

CREATE FUNCTION navtiltak_load(target regclass, query text, strict boolean DEFAULT false) RETURNS bigint
    AS 'MODULE_PATHNAME', 'navtiltak_load_0_1' LANGUAGE C VOLATILE STRICT PARALLEL UNSAFE;
COMMENT ON FUNCTION navtiltak_load(regclass, text, boolean) IS
    'fills a table with the cells of the documents in the query''s column doc, by names of columns; gives the number of cells';
