
-- Protection: what else must be hidden so that nobody can work out what is suppressed.

CREATE FUNCTION navtiltak_hide(doc text, lines integer[], cols integer[], sign text DEFAULT ':') RETURNS text
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1100000;
COMMENT ON FUNCTION navtiltak_hide(text, integer[], integer[], text) IS
    'the document with the sign in place of what these cells print (line and col as navtiltak_parse names them), and all else as it was; an error where a cell is not found, the sign would say something else of a count, or the rest would be read otherwise than before';
