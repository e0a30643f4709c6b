-- A reader in SQL alone, with regular expressions.
CREATE FUNCTION peer_sql(doc text)
    RETURNS TABLE (line integer, col integer, raw text, value bigint, status text)
    LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
AS $$
WITH printed AS (
    SELECT n, string_to_array(l, E'\t') AS parts,
           max(n) FILTER (WHERE l LIKE E'\t%') OVER (ORDER BY n) AS header
    FROM regexp_split_to_table(doc, '\n') WITH ORDINALITY AS lines (l, n)
    WHERE l ~ '\t' AND l !~ '^[-\t]+$'
), cells AS (
    SELECT r.n, c.i, c.raw, h.parts[c.i] AS heading, regexp_replace(c.raw, '^<b>|</b>$| ', '', 'g') AS clean
    FROM printed r JOIN printed h ON h.n = r.header
         CROSS JOIN LATERAL unnest(r.parts) WITH ORDINALITY AS c (raw, i)
    WHERE r.n <> r.header AND c.i BETWEEN 2 AND cardinality(h.parts)
)
SELECT n::integer, i::integer - 1, raw,
       CASE WHEN clean ~ '^-?[0-9]+$' THEN clean::bigint WHEN clean = '' AND heading !~ '^Endring' THEN 0 END,
       CASE clean WHEN '' THEN 'blank' WHEN '*' THEN 'suppressed' ELSE 'exact' END
FROM cells
$$;
