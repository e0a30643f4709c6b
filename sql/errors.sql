-- What the functions that read reports say when they are misused, and texts that are too long for what is expected.
\set VERBOSITY default

-- declared as what they are not
CREATE FUNCTION declare_parse(name text, result text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE (SELECT format('CREATE FUNCTION %I(text, boolean) RETURNS %s LANGUAGE c STRICT AS %L, %L', name, result, probin, prosrc)
             FROM pg_proc WHERE proname = 'navtiltak_parse');
END
$$;
SELECT declare_parse('parse_to_one', 'integer'), declare_parse('parse_to_integers', 'SETOF integer');
SELECT parse_to_one('', false);
SELECT * FROM parse_to_integers('', false);

-- an enum whose labels are others: the message names its OID
\set VERBOSITY sqlstate
BEGIN;
ALTER TYPE navtiltak_status RENAME VALUE 'blank' TO 'empty';
SELECT * FROM navtiltak_parse(E'\tJanuar 2022\nMenn\t5\n');
ROLLBACK;
\set VERBOSITY default

-- called by an operator: the planner has nothing to go by, and the rows are the same
CREATE OPERATOR ### (FUNCTION = navtiltak_parse, LEFTARG = text, RIGHTARG = boolean);
SELECT (parsed).value FROM (SELECT E'\tJanuar 2022\nMenn\t5\n'::text ### false AS parsed) AS p;

-- texts longer than a tuple is first given room for, beside short ones
SELECT col, status, length(raw) AS raw, md5(raw) = md5(repeat('x', 200 * (4 ^ col)::int)) AS same, row_label
FROM navtiltak_parse(E'\tMenn\tKvinner\tI alt\nMars 2022\t' ||
                     array_to_string(ARRAY(SELECT repeat('x', 200 * (4 ^ i)::int) FROM generate_series(1, 3) AS i), E'\t'));

-- what is quoted of a long text, up to a whole character
SELECT count(*) FROM navtiltak_parse(E'\tJanuar 2022\nMenn\tx' || repeat('æ', 1000), strict => true);

-- no name is that long
SELECT navtiltak_label(repeat('a ', 100), 'fylke'), navtiltak_label(repeat('a', 5000), 'fylke');

DROP OPERATOR ### (text, boolean);
DROP FUNCTION declare_parse, parse_to_one, parse_to_integers;
