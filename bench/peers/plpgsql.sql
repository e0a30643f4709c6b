-- A reader in PL/pgSQL, as one would write it: line by line, cell by cell.
CREATE FUNCTION peer_plpgsql(doc text)
    RETURNS TABLE (line integer, col integer, raw text, value bigint, status text)
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE STRICT
AS $$
DECLARE
    text_of_line text;
    parts text[];
    header text[];
    clean text;
BEGIN
    line := 0;
    FOREACH text_of_line IN ARRAY string_to_array(doc, E'\n')
    LOOP
        line := line + 1;
        CONTINUE WHEN strpos(text_of_line, E'\t') = 0 OR text_of_line ~ '^[-\t]+$';
        parts := string_to_array(text_of_line, E'\t');
        IF parts[1] = '' THEN
            header := parts;
            CONTINUE;
        END IF;
        FOR i IN 2 .. least(cardinality(parts), cardinality(header))
        LOOP
            col := i - 1;
            raw := parts[i];
            clean := replace(CASE WHEN raw LIKE '<b>%' THEN substr(raw, 4, length(raw) - 7) ELSE raw END, ' ', '');
            value := NULL;
            IF clean = '' THEN
                status := 'blank';
                value := CASE WHEN header[i] NOT LIKE 'Endring%' THEN 0 END;
            ELSIF clean = '*' THEN
                status := 'suppressed';
            ELSE
                status := 'exact';
                value := clean;
            END IF;
            RETURN NEXT;
        END LOOP;
    END LOOP;
END $$;
