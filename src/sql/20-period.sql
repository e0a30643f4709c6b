
-- Periods: whole months, as text and as dateranges.

CREATE FUNCTION navtiltak_period(period text)
RETURNS daterange
AS 'MODULE_PATHNAME', 'navtiltak_period'
LANGUAGE C IMMUTABLE PARALLEL SAFE STRICT COST 10;
COMMENT ON FUNCTION navtiltak_period(text) IS
    'the whole months that a Norwegian or English text, or a code, names';

CREATE FUNCTION navtiltak_period(period text, within daterange)
RETURNS daterange
AS 'MODULE_PATHNAME', 'navtiltak_period_within'
LANGUAGE C IMMUTABLE PARALLEL SAFE STRICT COST 10;
COMMENT ON FUNCTION navtiltak_period(text, daterange) IS
    'the same; a text without a year means the only such period within the range';

CREATE FUNCTION navtiltak_is_period(period text)
RETURNS boolean
AS 'MODULE_PATHNAME', 'navtiltak_is_period'
LANGUAGE C IMMUTABLE PARALLEL SAFE STRICT COST 5;
COMMENT ON FUNCTION navtiltak_is_period(text) IS
    'can navtiltak_period read the text?';

CREATE FUNCTION navtiltak_period_code(period daterange, style text DEFAULT 'iso')
RETURNS text
AS 'MODULE_PATHNAME', 'navtiltak_period_code'
LANGUAGE C IMMUTABLE PARALLEL SAFE STRICT COST 10;
COMMENT ON FUNCTION navtiltak_period_code(daterange, text) IS
    'whole months as text, in the style iso, ssb, nav or norsk';
