--
-- What psql shows of the extension: \dx+, \df, \d+, and completion of names
--
CREATE TEMP VIEW object AS
SELECT d.classid, d.objid, pg_describe_object(d.classid, d.objid, 0) AS object, obj_description(d.objid, c.relname) AS comment
FROM pg_depend AS d JOIN pg_class AS c ON c.oid = d.classid
     JOIN pg_extension AS e ON d.refclassid = 'pg_extension'::regclass AND e.oid = d.refobjid
WHERE e.extname = 'navtiltak' AND d.deptype = 'e'
  AND pg_describe_object(d.classid, d.objid, 0) !~ 'multirange' -- PostgreSQL 14 makes these of a range type, for itself
  -- and 17 has the types of arrays and of tables' rows among them
  AND NOT EXISTS (SELECT FROM pg_type WHERE d.classid = 'pg_type'::regclass AND oid = d.objid AND (typelem <> 0 OR typrelid <> 0));
SELECT count(*) > 100 AS many FROM object;

-- Every object has a comment, and so has every column of a table.
SELECT object FROM object WHERE comment IS NULL;
SELECT attrelid::regclass, attname
FROM pg_attribute JOIN object ON classid = 'pg_class'::regclass AND attrelid = objid
WHERE attnum > 0 AND NOT attisdropped AND col_description(attrelid, attnum) IS NULL;

-- Every argument has a name, but for those of functions that operators, types, indexes and aggregates call,
-- and of the constructors that come with a range type.
SELECT object
FROM object JOIN pg_proc AS p ON classid = 'pg_proc'::regclass AND p.oid = objid
WHERE pronargs > 0 AND (proargnames IS NULL OR '' = ANY (proargnames[:pronargs]))
  AND NOT EXISTS (SELECT FROM pg_operator WHERE oprcode = p.oid)
  AND NOT EXISTS (SELECT FROM pg_type WHERE p.oid IN (typinput, typoutput, typreceive, typsend))
  AND NOT EXISTS (SELECT FROM pg_amproc WHERE amproc = p.oid)
  AND NOT EXISTS (SELECT FROM pg_aggregate WHERE p.oid IN (aggtransfn, aggcombinefn, aggfinalfn, aggmtransfn, aggminvtransfn))
  AND NOT EXISTS (SELECT FROM pg_proc WHERE prosupport = p.oid)
ORDER BY object;

-- The names complete under navtiltak_ and navcount, but for what is said of a count
-- in the words that PostgreSQL has for ranges and numbers.
SELECT proname
FROM object JOIN pg_proc AS p ON classid = 'pg_proc'::regclass AND p.oid = objid
WHERE proname !~ '^(navtiltak_|navcount)'
GROUP BY proname
ORDER BY proname COLLATE "C";
SELECT object
FROM object
WHERE classid IN ('pg_type'::regclass, 'pg_class'::regclass) AND object !~ '^\w+ (navtiltak_|navcount)';
