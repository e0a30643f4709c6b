// duckdb.mjs FORM THREADS TIMES FILE...: milliseconds in which DuckDB reads the files, so many times over, into
// a table of cells, of the processor where there is one thread, else by the clock; without TIMES (0) the cells of
// the files, once, as COPY reads them. FORM: tab, lines split by functions; csv, by its own reader, which leaves
// blank lines out, so that lines are not those of the file.
import { DuckDBInstance } from '@duckdb/node-api';

const [form, threads, times, ...files] = process.argv.slice(2);
const list = files.map((file) => `'${file}'`).join(', ');
const columns = [...Array(16).keys()].map((i) => `c${i}`);
const read_tab = (count) => `
    WITH document AS (
        SELECT row_number() OVER () AS id, string_split(content, chr(10)) AS lines
        FROM read_text([${list}]), range(${count})
    ), printed AS (
        SELECT id, n, string_split(l, chr(9)) AS parts,
               max(CASE WHEN starts_with(l, chr(9)) THEN n END) OVER (PARTITION BY id ORDER BY n) AS header
        FROM (SELECT id, unnest(lines) AS l, generate_subscripts(lines, 1) AS n FROM document)
        WHERE contains(l, chr(9)) AND NOT regexp_full_match(l, '[-\\t]+')
    ), cells AS (
        SELECT r.id, r.n, unnest(list_zip(r.parts, h.parts, range(1, len(r.parts) + 1))[2:len(h.parts)]) AS c
        FROM printed r JOIN printed h ON h.id = r.id AND h.n = r.header
        WHERE r.n <> r.header
    ), clean AS (
        SELECT n AS line, c[3] - 1 AS col, c[1] AS raw, c[2] AS heading,
               replace(regexp_replace(c[1], '^<b>(.*)</b>$', '\\1'), ' ', '') AS clean
        FROM cells WHERE c[1] IS NOT NULL
    )
    SELECT line, col, raw,
           CASE WHEN clean = '' AND NOT starts_with(heading, 'Endring') THEN 0 ELSE try_cast(clean AS BIGINT) END AS value,
           CASE clean WHEN '' THEN 'blank' WHEN '*' THEN 'suppressed' ELSE 'exact' END AS status
    FROM clean`;

const read_csv = (count) => `
    WITH line AS (
        SELECT row_number() OVER () AS n, c0 AS label, [${columns.slice(1)}] AS parts
        FROM read_csv([${Array(count).fill(list)}], auto_detect = false, delim = ',', quote = '"', escape = '"', header = false,
                      nullstr = 'nothing', null_padding = true, strict_mode = false, columns = {${columns.map((c) => `${c}: 'VARCHAR'`)}})
    ), printed AS (
        SELECT n, parts, max(CASE WHEN label = '' THEN n END) OVER (ORDER BY n) AS header
        FROM line
        WHERE parts[1] IS NOT NULL AND NOT starts_with(label, '---')
    ), cells AS (
        SELECT r.n, unnest(list_zip(r.parts, h.parts, range(1, len(r.parts) + 1))) AS c
        FROM printed r JOIN printed h ON h.n = r.header
        WHERE r.n <> r.header
    )
    SELECT n AS line, c[3] AS col, c[1] AS raw,
           CASE WHEN c[1] = '' AND NOT starts_with(c[2], 'Endring') THEN 0 ELSE try_cast(c[1] AS BIGINT) END AS value,
           CASE c[1] WHEN '' THEN 'blank' WHEN '*' THEN 'suppressed' ELSE 'exact' END AS status
    FROM cells
    WHERE c[2] IS NOT NULL`;
const read = form === 'csv' ? read_csv : read_tab;

const connection = await (await DuckDBInstance.create(':memory:', { threads })).connect();
if (times === '0') {
    const result = await connection.runAndReadAll(read(1));
    for (const row of result.getRows()) {
        console.log(row.map((value) => value ?? '\\N').join('\t'));
    }
} else {
    const start = performance.now();
    const processor = process.cpuUsage();
    await connection.run(`CREATE TABLE cell AS ${read(Number(times))}`);
    const { user, system } = process.cpuUsage(processor);
    console.log((threads === '1' ? (user + system) / 1000 : performance.now() - start).toFixed(1));
}
