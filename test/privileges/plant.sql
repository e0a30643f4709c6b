-- test/privileges/plant.sql: what somebody who may create objects in the extension's schema could put there, so that
-- a script of the extension, which runs as superuser, calls it: overloads that fit better than pg_catalog's own.
CREATE FUNCTION public.trap() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a trap ran as %', current_user;
END
$$;
CREATE FUNCTION public.isempty(daterange) RETURNS boolean LANGUAGE sql AS 'SELECT public.trap(); SELECT false';
CREATE FUNCTION public.daterange(text, text) RETURNS pg_catalog.daterange LANGUAGE sql AS $$SELECT public.trap(); SELECT '(,)'::pg_catalog.daterange$$;
CREATE FUNCTION public.int4range(text, integer) RETURNS pg_catalog.int4range LANGUAGE sql AS $$SELECT public.trap(); SELECT '(,)'::pg_catalog.int4range$$;
CREATE FUNCTION public.int4range(integer, text) RETURNS pg_catalog.int4range LANGUAGE sql AS $$SELECT public.trap(); SELECT '(,)'::pg_catalog.int4range$$;
CREATE FUNCTION public.lower(text) RETURNS text LANGUAGE sql AS $$SELECT public.trap(); SELECT ''$$;
CREATE FUNCTION public.upper(daterange) RETURNS date LANGUAGE sql AS $$SELECT public.trap(); SELECT NULL::date$$;
CREATE FUNCTION public.pg_extension_config_dump(text, text) RETURNS void LANGUAGE sql AS 'SELECT public.trap()';
CREATE FUNCTION public.same(daterange, daterange) RETURNS boolean LANGUAGE sql AS 'SELECT public.trap(); SELECT false';
CREATE FUNCTION public.same(int4range, int4range) RETURNS boolean LANGUAGE sql AS 'SELECT public.trap(); SELECT false';
CREATE FUNCTION public.same(text, character varying) RETURNS boolean LANGUAGE sql AS 'SELECT public.trap(); SELECT false';
CREATE FUNCTION public.same(text, text) RETURNS boolean LANGUAGE sql AS 'SELECT public.trap(); SELECT false';
CREATE FUNCTION public.sum_of(integer, bigint) RETURNS bigint LANGUAGE sql AS 'SELECT public.trap(); SELECT 0::bigint';
CREATE OPERATOR public.&& (FUNCTION = public.same, LEFTARG = daterange, RIGHTARG = daterange);
CREATE OPERATOR public.= (FUNCTION = public.same, LEFTARG = daterange, RIGHTARG = daterange);
CREATE OPERATOR public.= (FUNCTION = public.same, LEFTARG = int4range, RIGHTARG = int4range);
CREATE OPERATOR public.= (FUNCTION = public.same, LEFTARG = text, RIGHTARG = character varying);
CREATE OPERATOR public.= (FUNCTION = public.same, LEFTARG = text, RIGHTARG = text);
CREATE OPERATOR public.+ (FUNCTION = public.sum_of, LEFTARG = integer, RIGHTARG = bigint);
CREATE TYPE public.text AS ENUM ('trapped');
CREATE TYPE public.int8range AS (trapped integer);
CREATE DOMAIN public.daterange AS pg_catalog.text;
CREATE TYPE public.mine AS (mine integer);
CREATE FUNCTION public.mine(integer) RETURNS public.mine LANGUAGE sql AS 'SELECT public.trap(); SELECT NULL::public.mine';
CREATE CAST (integer AS public.mine) WITH FUNCTION public.mine(integer) AS IMPLICIT;
