
-- What role a cell plays in its table, and how it was printed.

CREATE TYPE navtiltak_role AS ENUM ('detail', 'subtotal', 'total');
COMMENT ON TYPE navtiltak_role IS
    'detail: neither axis is aggregated at the cell; total: the table''s own grand total; subtotal: anything between';

CREATE TYPE navtiltak_status AS ENUM ('exact', 'suppressed', 'blank', 'decimal', 'invalid');
COMMENT ON TYPE navtiltak_status IS
    'how a cell was printed: a whole number, *, nothing, a number with decimals, or something that is none of these';
