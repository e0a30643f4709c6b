-- test/privileges/depends.sql: what the extension's objects depend on that is neither theirs nor the server's.
WITH member AS (
    SELECT classid, objid FROM pg_depend
    WHERE refclassid = 'pg_extension'::regclass AND deptype = 'e'
      AND refobjid = (SELECT oid FROM pg_extension WHERE extname = 'navtiltak')
), inner_part AS ( -- constraints, defaults, types of tables, operators of families
    WITH RECURSIVE part AS (
        SELECT classid, objid FROM member
        UNION
        SELECT d.classid, d.objid FROM pg_depend AS d JOIN part AS p ON d.refclassid = p.classid AND d.refobjid = p.objid
        WHERE d.deptype IN ('a', 'i')
    )
    SELECT * FROM part
)
SELECT DISTINCT pg_describe_object(d.classid, d.objid, d.objsubid) || ' depends on ' || pg_describe_object(d.refclassid, d.refobjid, d.refobjsubid)
FROM inner_part AS p JOIN pg_depend AS d USING (classid, objid)
WHERE (d.refclassid, d.refobjid) NOT IN (SELECT classid, objid FROM inner_part)
  AND d.refclassid NOT IN ('pg_extension'::regclass, 'pg_namespace'::regclass)
  AND d.refobjid >= 16384; -- FirstNormalObjectId
