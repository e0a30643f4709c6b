
-- Cells: what role one plays in its table, and how it was printed.

CREATE TYPE navtiltak_role AS ENUM ('detail', 'subtotal', 'total', 'unknown');
COMMENT ON TYPE navtiltak_role IS
    'what a cell adds up: nothing, a part of its table, or all; unknown: its label, heading or stratum is lost';

CREATE TYPE navtiltak_status AS ENUM ('exact', 'suppressed', 'blank', 'invalid');
COMMENT ON TYPE navtiltak_status IS
    'how a cell is printed: a number, * or :, blank, or anything else';
