
-- Cells: what role one plays in its table, and how it was printed.

CREATE TYPE navtiltak_role AS ENUM ('detail', 'subtotal', 'total');
COMMENT ON TYPE navtiltak_role IS
    'what a cell adds up: detail, nothing; total, its whole table; subtotal, anything between';

CREATE TYPE navtiltak_status AS ENUM ('exact', 'suppressed', 'blank', 'invalid');
COMMENT ON TYPE navtiltak_status IS
    'how a cell is printed: as a number, as * or :, blank, or as something that is none of these';
