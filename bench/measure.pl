#!/usr/bin/perl
# bench/measure.pl [--quick] [--plot]: what bench/run runs inside its cluster.
#
# Every contestant runs in a session of its own, warmed up first, and is timed there by the server: the
# clock's time, the processor time of its backend, and the most memory that the backend ever had.  Rounds are
# interleaved; medians are printed.  A slow contestant gets fewer documents, and is compared by the cell.
use strict;
use warnings;
use FindBin;
use Time::HiRes 'time';

my $top = "$FindBin::Bin/..";
my $work = $ENV{WORK} or die "measure.pl: bench/run starts it\n";
my %option = map { $_ => 1 } @ARGV;
my $quick = $option{'--quick'};
my $rounds = $quick ? 3 : 5;
my $times = $quick ? 8 : 60;    # of the five reports
my $times_dressed = int(($times + 1) / 2);    # in each dialect
my @fixtures = glob "$top/test/reports/*.txt";
my $cells_of_five = 28_694;
my $bytes_of_five = 0;
$bytes_of_five += -s $_ for @fixtures;

# SQL through psql; its output, one line a row.
sub sql
{
    my ($script) = @_;
    open my $file, '>', "$work/script.sql" or die $!;
    print $file $script;
    close $file;
    my $said = qx{psql -XqAt -v ON_ERROR_STOP=1 -f $work/script.sql 2>&1};
    die "measure.pl: $said$script\n" if $?;
    chomp $said;
    return $said;
}

sub median
{
    my @sorted = sort { $a <=> $b } @_;
    return @sorted % 2 ? $sorted[$#sorted / 2] : ($sorted[@sorted / 2 - 1] + $sorted[@sorted / 2]) / 2;
}

sub set_up
{
    my $load = join '', map {
        "\\set content `base64 < $_`\n"
            . "INSERT INTO fixture SELECT convert_from(decode(:'content', 'base64'), 'UTF8');\n"
    } @fixtures;
    sql(<<"END");
SET client_min_messages = warning;
CREATE EXTENSION navtiltak;
CREATE TABLE fixture (doc text, id int GENERATED ALWAYS AS IDENTITY);
$load
-- Stored once for each, so that each is detoasted.
CREATE TABLE report (id int, doc text, cells int);
INSERT INTO report SELECT 5 * n + id - 1, doc || '', (SELECT count(*) FROM navtiltak_parse(doc))
FROM fixture, generate_series(0, $times - 1) AS n;
VACUUM ANALYZE report;
CREATE TABLE cell AS SELECT p.* FROM fixture, navtiltak_parse(doc) AS p LIMIT 0;
CREATE FUNCTION floor_values(cell, integer) RETURNS SETOF cell
    AS '$work/floor/navtiltak_floor' LANGUAGE C STRICT PARALLEL SAFE;
CREATE FUNCTION floor_tuple(cell, integer) RETURNS SETOF cell
    AS '$work/floor/navtiltak_floor' LANGUAGE C STRICT PARALLEL SAFE;
-- A row of the usual size.
CREATE TABLE ready AS
WITH every AS (SELECT p::cell AS ready_row, pg_column_size(p::cell) AS size FROM fixture, navtiltak_parse(doc) AS p)
SELECT ready_row FROM every ORDER BY abs(size - (SELECT avg(size) FROM every)) LIMIT 1;
ANALYZE ready;
\\i $top/bench/peers/plpgsql.sql
\\i $top/bench/peers/sql.sql
CREATE UNLOGGED TABLE unlogged (LIKE cell);
CREATE TABLE logged (LIKE cell);
CREATE UNLOGGED TABLE peer_cell (line int, col int, raw text, value bigint, status text);
CREATE UNLOGGED TABLE loaded_cell AS SELECT line, col, raw, value, status FROM cell;
END
}

# The cells of the five reports as a peer has them against the extension's: 0 differences, or no contest.
sub same_cells
{
    my ($name, $query) = @_;
    my $differ = sql(<<"END");
-- Percentages, which are no values, the peers have as numbers.
CREATE TEMP TABLE ours AS SELECT line, col, raw, coalesce(value, number::bigint) AS value, status::text FROM fixture, navtiltak_parse(doc);
CREATE TEMP TABLE theirs (LIKE ours);
$query
SELECT count(*) FROM ((TABLE ours EXCEPT ALL TABLE theirs) UNION ALL (TABLE theirs EXCEPT ALL TABLE ours)) AS d;
END
    die "measure.pl: $name gives other cells: $differ differ\n" if $differ;
    return 1;
}

# The same of a dialect: the values of a peer, whose lines may be others, must all be ours; says how many it leaves out.
sub same_values
{
    my ($name, $style, $program) = @_;
    my ($differ, $left_out) = split /\|/, sql(<<"END");
CREATE TEMP TABLE theirs (LIKE peer_cell);
\\copy theirs FROM PROGRAM '$program'
CREATE TEMP TABLE ours AS SELECT col, coalesce(value, number::bigint) AS value, status::text
FROM (SELECT DISTINCT doc FROM dressed WHERE style = '$style') AS d, navtiltak_parse(doc);
SELECT (SELECT count(*) FROM (SELECT col, value, status FROM theirs EXCEPT ALL TABLE ours) AS d),
       (SELECT count(*) FROM ours) - (SELECT count(*) FROM theirs);
END
    die "measure.pl: $name gives other values: $differ differ\n" if $differ;
    print "$name leaves out $left_out of $cells_of_five cells\n" if $left_out;
    return 1;
}

# One run: milliseconds by the clock, of the processor, and the backend's peak memory in MB.
sub run_once
{
    my ($contestant) = @_;
    my $limit = 5 * $contestant->{times};
    (my $statement = $contestant->{sql}) =~ s/\bREPORT\b/(SELECT * FROM report WHERE id < $limit OFFSET 0) AS report/g;
    (my $warm = $contestant->{sql}) =~ s/\bREPORT\b/(SELECT * FROM report WHERE id < 5 OFFSET 0) AS report/g;
    my $before = $contestant->{before} // '';
    my $cpu = "split_part(pg_read_file('/proc/self/schedstat', 0, 100), ' ', 1)::bigint";
    my $said = sql(<<"END");
SET max_parallel_workers_per_gather = 0;
SET jit = off;
-- Documents are few and many alike; none is to be remembered instead of read.
SELECT set_config(name, 'off', false) FROM pg_settings WHERE name = 'enable_memoize' \\g /dev/null
$contestant->{settings}
\\o /dev/null
$warm;
\\o
$before
SELECT $cpu AS cpu, extract(epoch FROM clock_timestamp()) AS start \\gset
\\o /dev/null
$statement;
\\o
SELECT (extract(epoch FROM clock_timestamp()) - :start) * 1000, ($cpu - :cpu) / 1e6,
       substring(pg_read_file('/proc/self/status', 0, 4000) FROM 'VmHWM:\\s*(\\d+)')::int / 1024.0;
END
    return split /\|/, (split /\n/, $said)[-1];
}

# One run of a program: its own time.
sub run_program
{
    my ($contestant) = @_;
    my $start = time;
    my $said = qx{$contestant->{program}};
    die "measure.pl: $contestant->{name} failed\n" if $?;
    return ($contestant->{says_time} ? $said + 0 : (time - $start) * 1000, undef, undef);
}

# Runs them in turn, so many times, and prints a table. A ratio is the median of those to the first
# contestant's run in the same round: what slows the machine for a while slows both.
sub contest
{
    my ($title, $turns, @contestants) = @_;
    for my $round (1 .. $turns)
    {
        for my $contestant (@contestants)
        {
            next if $contestant->{slow} && $round > 3;
            $contestant->{times} ||= $contestant->{slow} ? int(($times + 9) / 10) : $times;
            $contestant->{settings} //= '';
            my @run = $contestant->{program} ? run_program($contestant) : run_once($contestant);
            push @{ $contestant->{$_} }, shift @run for qw(clock cpu memory);
        }
    }
    printf "%-44s %9s %8s %8s %9s %8s %8s\n", $title, 'ms', 'ns/cell', 'ratio', 'cells/s', 'MB/s', 'peak MB';
    my @first;
    for my $contestant (@contestants)
    {
        my $per_cell = 1e6 / ($cells_of_five * $contestant->{times});
        my @runs = map { $_ * $per_cell } @{ $contestant->{ defined $contestant->{cpu}[0] ? 'cpu' : 'clock' } };
        @first = @runs unless @first;
        my $each = median(@runs);
        my $ms = $each / $per_cell;
        printf "%-44s %9.0f %8.0f %8.2f %8.2fM %8.1f %8s\n", $contestant->{name}, $ms, $each,
            median(map { $runs[$_] / $first[$_] } 0 .. $#runs), 1e3 / $each, $bytes_of_five * $contestant->{times} / $ms / 1e3,
            defined $contestant->{memory}[0] ? sprintf('%.0f', median(@{ $contestant->{memory} })) : '-';
    }
    print "\n";
}

# Files that a program is given, so many times over.
my $files = join ' ', map { "'$_'" } @fixtures;
my @pythons = grep { -x } '/usr/bin/python3', map { "$_/python3" } split /:/, $ENV{PATH};
my $python = $pythons[0];
my ($pandas) = grep { system("$_ -c 'import pandas' 2>/dev/null") == 0 } @pythons;
my $duckdb = "$work/duckdb/duckdb.mjs";
my $has_duckdb = -d "$work/duckdb/node_modules/\@duckdb/node-bindings";

sub count_rows
{
    my @slow = map {
        my $peer = "peer_$_";
        same_cells($peer, "INSERT INTO theirs SELECT p.* FROM fixture, $peer(doc) AS p;");
        { name => $_ eq 'sql' ? 'SQL with regular expressions' : 'PL/pgSQL', slow => 1,
            sql => "SELECT count(*) FROM REPORT, $peer(doc)" }
    } qw(plpgsql sql);
    contest('SELECT count(*)', 4 * $rounds,
        { name => 'navtiltak_parse', sql => 'SELECT count(*) FROM REPORT, navtiltak_parse(doc)' },
        { name => 'navtiltak_parse, all columns', sql => 'SELECT count(*) FROM REPORT, navtiltak_parse_columns(doc, false, -1)' },
        { name => 'do nothing, tuplestore_putvalues', sql => 'SELECT count(*) FROM REPORT, ready, floor_values(ready_row, cells)' },
        { name => 'do nothing, a ready tuple', sql => 'SELECT count(*) FROM REPORT, ready, floor_tuple(ready_row, cells)' },
        { name => 'reading the documents: length(doc || doc)', sql => 'SELECT sum(length(doc || \'\')) FROM REPORT' },
        @slow);
}

# The same five reports in other clothes: each dialect beside the one with tabs.
sub dialects
{
    my $n = $times_dressed;
    mkdir "$work/dressed";
    system("$top/test/dialects/dress", "$work/dressed", @fixtures) == 0 or die "measure.pl: dress failed\n";
    sql("CREATE TABLE dressed (style text, doc text);\n" . join '', map {
        my ($style) = m{\.(\w+(?:\.\w+)?)\.txt$};
        "\\set content `base64 < $_`\n"
            . "INSERT INTO dressed SELECT '$style', convert_from(decode(:'content', 'base64'), 'UTF8') FROM generate_series(1, $n);\n"
    } glob "$work/dressed/*");
    sql('VACUUM ANALYZE dressed');
    contest('all columns, by dialect', 2 * $rounds, map {
        { name => $_, times => $n,
            sql => "SELECT count(*) FROM (SELECT * FROM dressed WHERE style = '$_' OFFSET 0) AS d, navtiltak_parse_columns(doc, false, -1)" }
    } qw(tab pipe.framed html.page csv.plain csv.semicolon columns.right columns.left flow.rows lines.cells));
}

sub insert_rows
{
    my ($table) = @_;
    my %common = (times => $quick ? $times : int($times / 2), before => "TRUNCATE $table; CHECKPOINT;");
    contest("INSERT into $table table", 2 * $rounds,
        { %common, name => 'navtiltak_parse', sql => "INSERT INTO $table SELECT p.* FROM REPORT, navtiltak_parse(doc) AS p" },
        { %common, name => 'do nothing, tuplestore_putvalues',
            sql => "INSERT INTO $table SELECT p.* FROM REPORT, ready, floor_values(ready_row, cells) AS p" },
        { %common, name => 'navtiltak_load', sql => "SELECT navtiltak_load('$table', 'SELECT doc FROM REPORT')" });
}

# From files to a table of five columns: what the other ends of a pipe do.
sub load_five_columns
{
    my @programs;
    my $copy = "psql -Xq -c 'TRUNCATE peer_cell' -c \"\\copy peer_cell FROM STDIN\"";
    if ($python)
    {
        same_cells('Python', "\\copy theirs FROM PROGRAM '$python $top/bench/peers/reader.py 1 $top/test/reports/*.txt'");
        my $n = int(($times + 9) / 10);
        push @programs, { name => 'Python, and COPY (clock)', slow => 1, program => "$python $top/bench/peers/reader.py $n $files | $copy" };
    }
    else
    {
        print "skipped: Python (no python3 here)\n";
    }
    if ($pandas)
    {
        same_cells('pandas', "\\copy theirs FROM PROGRAM '$pandas $top/bench/peers/pandas_reader.py 1 $top/test/reports/*.txt'");
        my $n = int(($times + 9) / 10);
        push @programs, { name => 'pandas, and COPY (clock)', slow => 1, program => "$pandas $top/bench/peers/pandas_reader.py $n $files | $copy" };
    }
    else
    {
        print "skipped: pandas (no python3 here has it)\n";
    }
    if ($has_duckdb)
    {
        same_cells('DuckDB', "\\copy theirs FROM PROGRAM 'node $duckdb tab 1 0 $top/test/reports/*.txt'");
        push @programs, map {
            { name => "DuckDB into its own table, threads: $_" . ($_ > 1 ? ' (clock)' : ''), says_time => 1, program => "node $duckdb tab $_ $times $files" }
        } 1, 2;
    }
    else
    {
        print "skipped: DuckDB (npm could not install it)\n";
    }
    contest('into a table of five columns', $rounds,
        { name => 'navtiltak_parse, INSERT', before => 'TRUNCATE peer_cell;',
            sql => 'INSERT INTO peer_cell SELECT line, col, raw, value, status::text FROM REPORT, navtiltak_parse(doc)' },
        { name => 'navtiltak_load', before => 'TRUNCATE loaded_cell;', sql => q{SELECT navtiltak_load('loaded_cell', 'SELECT doc FROM REPORT')} },
        @programs);
}

# The same of CSV and of pages, beside those that read these by themselves.
sub load_dialects
{
    my %peer;
    my $pages = "$top/bench/peers/pandas_html.py 1 $work/dressed/*.html.page.txt";
    if ($has_duckdb && same_values('DuckDB', 'csv.plain', "node $duckdb csv 1 0 $work/dressed/*.csv.plain.txt"))
    {
        $peer{'csv.plain'} = { name => 'DuckDB, read_csv, threads: 1', says_time => 1, times => $times_dressed,
            program => "node $duckdb csv 1 $times_dressed $work/dressed/*.csv.plain.txt" };
    }
    if ($pandas && same_values('pandas', 'html.page', "$pandas $pages"))
    {
        $peer{'html.page'} = { name => 'pandas, read_html, and COPY (clock)', slow => 1, times => 1,
            program => "$pandas $pages | psql -Xq -c 'TRUNCATE peer_cell' -c \"\\copy peer_cell FROM STDIN\"" };
    }
    for my $style ('csv.plain', 'html.page')
    {
        print "skipped: the peer for $style, which is not here\n" if !$peer{$style};
        contest("$style into a table of five columns", $rounds,
            { name => 'navtiltak_load', times => $times_dressed, before => 'TRUNCATE loaded_cell;',
                sql => "SELECT navtiltak_load('loaded_cell', \$\$SELECT doc FROM dressed WHERE style = '$style'\$\$)" },
            $peer{$style} // ());
    }
}

# Nanoseconds a cell, by the size of a single document, with its rows kept in memory and spilled to disk and
# beside the function that only returns as many; and by the number of documents.
sub growth
{
    my @series = (
        { name => 'rows in memory', work_mem => '3GB', from => "navtiltak_parse(doc || repeat('', i))" },
        { name => 'the same, do nothing', work_mem => '3GB', from => 'ready, floor_values(ready_row, cells + 0 * i)' },
        { name => 'rows spilled to disk', work_mem => '4MB', from => "navtiltak_parse(doc || repeat('', i))" },
        { name => 'the same, do nothing', work_mem => '4MB', from => 'ready, floor_values(ready_row, cells + 0 * i)' });
    my $by_number = { name => 'reading', points => [] };
    for my $n ($quick ? (1, 8) : (1, 4, 16, 64, 189))
    {
        sql("CREATE TABLE big_$n AS SELECT string_agg(doc, E'\\n') AS doc, 0 AS cells FROM fixture, generate_series(1, $n);"
            . "UPDATE big_$n SET cells = (SELECT count(*) FROM navtiltak_parse(doc)); VACUUM FULL big_$n");
        my $cells = sql("SELECT cells FROM big_$n");
        my $repeat = int(16 / $n) || 1;
        my %runs;
        for my $round (1 .. 3)
        {
            for my $i (0 .. $#series)
            {
                my ($clock, $cpu) = run_once({ times => 1, settings => "SET work_mem = '$series[$i]{work_mem}';",
                    sql => "SELECT count(*) FROM big_$n, generate_series(1, $repeat) AS i, $series[$i]{from}" });
                push @{ $runs{$i} }, $cpu;
            }
        }
        push @{ $series[$_]{points} }, [ sprintf('%.2f', $bytes_of_five * $n / 1e6), median(@{ $runs{$_} }) * 1e6 / $cells / $repeat ] for 0 .. $#series;
    }
    for my $size ($quick ? ([ 8, 1 ], [ 8, 4 ]) : ([ 15, 1 ], [ 60, 1 ], [ 60, 4 ], [ 60, 16 ]))
    {
        my ($n, $repeat) = @$size;
        my @runs = map { (run_once({ times => $n, settings => '',
            sql => "SELECT count(*) FROM REPORT, generate_series(1, $repeat) AS i, navtiltak_parse(doc || repeat('', i))" }))[1] } 1 .. 3;
        push @{ $by_number->{points} }, [ $n * 5 * $repeat, median(@runs) * 1e6 / $cells_of_five / $n / $repeat ];
    }
    print "ns of processor time per cell, by MB of one document\n";
    print_points($_) for @series;
    print "ns of processor time per cell, by the number of documents\n";
    print_points($by_number);
    print "\n";
    plot($by_number, @series) if $option{'--plot'};
}

sub print_points
{
    my ($series) = @_;
    my $name = $series->{work_mem} ? "$series->{name} (work_mem $series->{work_mem})" : $series->{name};
    printf "%-44s %s\n", $name, join '  ', map { sprintf '%g: %.0f', @$_ } @{ $series->{points} };
}

sub plot
{
    my ($by_number, @series) = @_;
    my @blocks = map { join '', map({ "@$_\n" } @{ $_->{points} }), "e\n" } @series, $by_number;
    my $curves = join ', ', map { "'-' with linespoints title '$_->{name}'" } @series;
    open my $gnuplot, '|-', 'gnuplot' or die "measure.pl: gnuplot: $!\n";
    print $gnuplot <<"END", @blocks[0 .. $#series], <<"END", $blocks[-1];
set terminal svg size 760,340 font 'sans-serif,11' background 'white'
set output '$top/docs/growth.svg'
set multiplot layout 1,2
set logscale x
set yrange [0:*]
set ylabel 'ns of processor time per cell'
set grid
set key bottom right
set xlabel 'MB of one document'
plot $curves
END
set xlabel 'documents of 53 kB on average'
unset key
plot '-' with linespoints
END
    close $gnuplot or die "measure.pl: gnuplot failed\n";
}

# The same count by one process, and by two and three: by the clock, since the work is spread. Over a table of
# some more documents, since it takes a while to start processes, and over one in partitions.
sub parallel
{
    my $documents = 4 * 5 * $times;
    sql("CREATE TABLE many AS SELECT 4 * id + n AS id, doc || '' AS doc, cells FROM report, generate_series(0, 3) AS n; ANALYZE many");
    sql("CREATE TABLE parted (LIKE many) PARTITION BY HASH (id)");
    sql("CREATE TABLE parted_$_ PARTITION OF parted FOR VALUES WITH (MODULUS 16, REMAINDER $_)") for 0 .. 15;
    sql("INSERT INTO parted SELECT id, doc || '', cells FROM many; ANALYZE parted");
    for my $table (qw(many parted))
    {
        my $query = "SELECT count(*) FROM $table, navtiltak_parse(doc)";
        my $choice = sub { sql("EXPLAIN (COSTS off) $query") =~ /Gather/ ? 'parallel' : 'not parallel' };
        printf "%d documents%s, the planner's choice: %s", $documents, $table eq 'parted' ? ' in 16 partitions' : '', $choice->();
        sql("ALTER TABLE many SET (parallel_workers = 2)");
        printf "; with parallel_workers = 2 for the table: %s", $choice->() if $table eq 'many';
        print "\n";
        my %clock;
        for my $round (1 .. 2 * $rounds)
        {
            for my $workers (0, 1, 2)
            {
                my $said = sql("SET max_parallel_workers_per_gather = $workers; SET jit = off; $query; "
                    . "SELECT extract(epoch FROM clock_timestamp()) AS start \\gset\n$query;\n"
                    . "SELECT (extract(epoch FROM clock_timestamp()) - :start) * 1000");
                push @{ $clock{$workers} }, (split /\n/, $said)[-1];
            }
        }
        for my $workers (0, 1, 2)
        {
            my @pairs = sort { $a <=> $b } map { $clock{0}[$_] / $clock{$workers}[$_] } 0 .. $#{ $clock{0} };
            printf "    workers: %d, and the leader %27.0f ms by the clock, %.2f times as fast (%.2f-%.2f)\n", $workers,
                median(@{ $clock{$workers} }), median(@pairs), @pairs[0, -1];
        }
    }
}

my %call = (
    parse => 'navtiltak_parse_columns(doc, false, -1)',
    check => 'navtiltak_check(doc)',
    audit => 'navtiltak_audit(doc)',
);

# Checking and auditing the largest fixture, and one report of so many of its years: beside reading it.
sub adding_up
{
    print "does it add up: ms of processor time, and how many times the time of reading the same report, all columns\n";
    for my $years ($quick ? (1, 10) : (1, 10, 100))
    {
        sql("CREATE TABLE years_$years AS SELECT string_agg(replace(doc, '2019', (2000 + y)::text), E'\\n') AS doc "
            . "FROM fixture, navtiltak_report(doc) AS r, generate_series(0, $years - 1) AS y WHERE lower(r.period) = '2019-01-01'");
        my %cpu;
        for my $round (1 .. 3)
        {
            for my $function (sort keys %call)
            {
                my ($clock, $cpu) = run_once({ times => 1, settings => '',
                    sql => "SELECT count(*) FROM years_$years, $call{$function}" });
                push @{ $cpu{$function} }, $cpu;
            }
        }
        my $cells = sql("SELECT count(*) FROM years_$years, navtiltak_parse(doc)");
        my $identities = sql("SELECT count(*) FROM years_$years, navtiltak_check(doc)");
        my %ms = map { $_ => median(@{ $cpu{$_} }) } keys %cpu;
        printf "%9d cells, %8d identities:  check %7.1f ms (%.1f)   audit %7.1f ms (%.1f)\n", $cells, $identities,
            map { ($ms{$_}, $ms{$_} / $ms{parse}) } qw(check audit);
        ranges("years_$years");
    }
    for my $large ($quick ? ('118 14') : ('118 14', '1420 25')) { large_report($large) }
    print "\n";
}

# A report with much to hide, of bench/large, read and audited.
sub large_report
{
    my ($large) = @_;
    system("perl $top/bench/large $large >$work/large.txt") == 0 or die "measure.pl: bench/large $large\n";
    sql("DROP TABLE IF EXISTS large; CREATE TABLE large (doc text);\n\\set doc `cat $work/large.txt`\nINSERT INTO large VALUES (:'doc');");
    my @runs = map { [run_once({ times => 1, settings => '', sql => "SELECT count(*) FROM large, $call{$_}" })] } qw(parse audit);
    my ($cells, $suppressed, $sharp) = split /\|/, sql("SELECT (SELECT count(*) FROM large, navtiltak_parse(doc)), count(*), count(*) FILTER (WHERE sharp) FROM large, navtiltak_audit(doc)");
    printf "%9d cells, %8d suppressed, %d of them sharp:  audit %7.1f ms (%.1f), %.0f MB\n", $cells, $suppressed, $sharp,
        $runs[1][1], $runs[1][1] / $runs[0][1], $runs[1][2];
    ranges('large');
}

# The ranges of sums, of the stars of each line of the document in the table: what a sum takes, as the difference to one of
# a single star in the same round, which is the audit.
sub ranges
{
    my ($table) = @_;
    sql("DROP TABLE IF EXISTS star; CREATE TABLE star AS SELECT array_agg(a.line) AS lines, array_agg(a.col) AS cols, "
        . "array_agg(a.line::text) AS groups, count(DISTINCT a.line) AS sums FROM $table AS t, navtiltak_audit(t.doc) AS a");
    my $sums = sql('SELECT sums FROM star');
    my (@each, @ratios);
    for my $round (1 .. 3)
    {
        my ($one, $all) = map { (run_once({ times => 1, settings => '', sql => "SELECT count(*) FROM $table, star, navtiltak_range(doc, $_)" }))[1] }
            'lines[1:1], cols[1:1]', 'lines, cols, groups';
        push @each, ($all - $one) / $sums;
        push @ratios, $all / $one;
    }
    printf "%9d sums: %.4f ms of range each, all together %.2f times the range of one star\n", $sums, median(@each), median(@ratios);
}

set_up();
printf "%d documents, %.1f MB, %d cells; medians of %d interleaved runs, of %d where rows are counted, %d inserted\n(of PL/pgSQL, SQL and Python three, over a tenth of the documents)\n"
    . "times are of the backend's processor where nothing else is said\n\n",
    $times * 5, $bytes_of_five * $times / 1e6, $cells_of_five * $times, $rounds, 4 * $rounds, 2 * $rounds;
count_rows();
dialects();
insert_rows($_) for qw(unlogged logged);
load_five_columns();
load_dialects();
growth();
adding_up();
parallel();
