#!/usr/bin/perl
# test/glpk/random.pl FIRST LAST: reports made up at random, by seed, for COPY: seed and documents.
# test/glpk/random.pl FIRST LAST --compare <ROWS: are the rows of navtiltak_audit what glpsol, a solver of integer
# linear programs, finds of the same reports?
#
# What an attacker knows is written here again, from docs/audit.md and not from the extension: sums of lists
# that cover, lists that do not, changes, last year's counts, percentages, blanks, signs of zero, two years
# together; the same for occupations, an unlisted dimension, and for municipalities.  Where the audit calls an
# interval sharp it must be the solver's; else it must hold that.  And each must hold the truth.  Of a draft,
# with stars on large counts, the truth is none that an attacker knows of: where the solver finds no solution,
# nothing is to be sharp but what is the truth.
use strict;
use warnings;
use File::Temp qw(tempdir);

my @DIMENSIONS = qw(fylke alder kjonn);
my %MEMBERS = (
    fylke => ['Oslo', 'Rogaland', 'Agder', 'Troms'],
    alder => ['20-24 år', '25-29 år', '30-39 år'],
    kjonn => ['Kvinner', 'Menn']);
# What stands in the place of counties, or of ages, in some reports.
my %OTHERS = (
    kommune => { fylke => ['Eigersund', 'Stavanger', 'Haugesund', 'Sandnes'] },
    yrke => { alder => ['Ledere', 'Helsearbeidere', 'Yrkesløse'] });
my %CODES = (Eigersund => 1101, Stavanger => 1103, Haugesund => 1106, Sandnes => 1108);
my %TITLES = (kommune => { fylke => 'Kommune' }, yrke => { alder => 'Yrke' });
my $FAR = 1_000_000; # no bound is so far out
my $state;

# Below n; the same on every machine.
sub random
{
    my ($n) = @_;
    $state = ($state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return int($state / 65_536) % $n;
}

sub key { return join '|', @_ } # fylke, alder, kjonn, measure, year

# The counts of one year: of each cell, and of all that they add up to.
sub make_counts
{
    my ($truth, $members, $year) = @_;
    my $large = random(3);
    my $sparse = $members->{sparse}[0]; # so that counts of a county are small as well
    for my $fylke (@{ $members->{fylke} })
    {
        for my $alder (@{ $members->{alder} })
        {
            for my $kjonn (@{ $members->{kjonn} })
            {
                my $n = $sparse ? (random(4) == 0 ? 1 + random(3) : 0) : random(5) < 3 ? random(4) : random(8 + 30 * $large);
                for my $i (0 .. 7)
                {
                    $truth->{ key($i & 1 ? $fylke : '', $i & 2 ? $alder : '', $i & 4 ? $kjonn : '', 'antall', $year) } += $n;
                }
            }
        }
    }
}

# How a count is printed.
sub print_count
{
    my ($case, $key) = @_;
    return $case->{printed}{$key} //= do
    {
        my $n = $case->{truth}{$key};
        my $secondary = $case->{kind} eq 'draft' && random(12) == 0;
        $n == 0 && $case->{zero} ne '*' ? $case->{zero} : $n < 4 || $secondary ? '*' : $n;
    };
}

sub percentage
{
    my ($change, $before) = @_;
    my $rounded = int((200 * abs($change) + $before) / (2 * $before));
    return $change < 0 ? -$rounded : $rounded;
}

# How the change beside a count, and its percentage, are printed.
sub print_change
{
    my ($case, $key) = @_;
    my ($fylke, $alder, $kjonn, undef, $year) = split /\|/, $key;
    my $change_key = key($fylke, $alder, $kjonn, 'endring_antall', $year);
    my $percent_key = key($fylke, $alder, $kjonn, 'endring_prosent', $year);
    return @{ $case->{printed} }{ $change_key, $percent_key } if defined $case->{printed}{$change_key};
    my $before = $case->{truth}{ key($fylke, $alder, $kjonn, 'antall', $year - 1) };
    my $n = $case->{truth}{$key};
    my $change = $n - $before;
    my ($as, $percent);
    if (print_count($case, $key) eq '' && $change == 0) { ($as, $percent) = ('', '') }
    elsif (print_count($case, $key) ne '' && random(10) == 0) { ($as, $percent) = ('', '') }
    elsif (random($n < 4 ? 2 : 6) == 0) { ($as, $percent) = ('*', $before > 0 && random(3) == 0 ? percentage($change, $before) : '*') }
    else { ($as, $percent) = ($change, $before == 0 ? '' : random(4) == 0 ? '*' : percentage($change, $before)) }
    $case->{truth}{$change_key} = $change;
    $case->{printed}{$change_key} = $as;
    $case->{printed}{$percent_key} = $percent;
    return ($as, $percent);
}

# A table of one dimension down, and another across or the measures; the cells of it go to the document.
sub table
{
    my ($case, $document, $down, $across, %fixed) = @_;
    my $year = $document->{year};
    # An unlisted dimension is called by the corner of its table.
    ($down, $across) = ($across, $down) if $case->{kind} eq 'yrke' && $across eq 'alder';
    my @rows = @{ $case->{members}{$down} };
    @rows = grep { $_ ne $fixed{without} } @rows if defined $fixed{without};
    @rows = random(2) ? ('', @rows) : (@rows, '');
    my @columns = $across eq 'measures' ? () : @{ $case->{members}{$across} };
    @columns = random(2) ? ('', @columns) : (@columns, '') if @columns;
    my @titles = map { $TITLES{ $case->{kind} }{$_} // ucfirst } grep { $_ ne 'measures' } $down, $across;
    s/Kjonn/Kjønn/ for @titles;
    my $text = "Deltakere i arbeidsrettede tiltak. Fylke. En måned\n\n" . join(' og ', @titles) . "\n\nNovember $year\n\n";
    $text .= "$fixed{kjonn}\n\n" if defined $fixed{kjonn};
    $text .= "Rogaland\n\n" if $case->{kind} eq 'kommune' && $down ne 'fylke'; # else its total says so
    my @heads = @columns ? map { $_ eq '' ? 'I alt' : $_ } @columns : 'Antall';
    my $changes = !@columns && $document->{changes} && (keys %fixed == 0);
    push @heads, 'Endring fra i fjor Antall', 'Endring fra i fjor Prosent' if $changes;
    $text .= join("\t", $case->{kind} eq 'yrke' && $down eq 'alder' ? 'Yrke' : '', @heads) . "\n";
    for my $row (@rows)
    {
        my @cells;
        my $blanks = 0;
        for my $column (@columns ? @columns : '')
        {
            my %at = (%fixed, $down => $row);
            $at{$across} = $column if @columns;
            my $key = key((map { $at{$_} // '' } @DIMENSIONS), 'antall', $year);
            push @cells, print_count($case, $key);
            $blanks++ if $cells[-1] eq '';
            $document->{keys}{$key} = 1;
            next if !$changes;
            push @cells, print_change($case, $key);
            (my $beside = $key) =~ s/antall/endring_antall/;
            $document->{keys}{$beside} = 1;
        }
        $document->{blanks} += $blanks < 2 ? $blanks : 2;
        $text .= join("\t", $row ne '' ? join(' ', $CODES{$row} // (), $row) : $case->{kind} eq 'kommune' && $down eq 'fylke' ? 'I alt 11 Rogaland' : 'I alt', @cells) . "\n";
    }
    $document->{text} .= "$text\n";
}

sub make_document
{
    my ($case, $year) = @_;
    my $document = { year => $year, keys => {}, blanks => 0, changes => $year == 2022 && random(4) > 0 && $case->{kind} ne 'draft',
        text => "Om tabellene\n\nI celler der tallet er mindre enn 4, viser NAV spesialtegnet «*» og ikke selve tallet.\n\n" };
    table($case, $document, 'fylke', 'measures');
    table($case, $document, 'alder', 'measures') if random(2);
    table($case, $document, 'fylke', 'kjonn') if random(2);
    table($case, $document, 'alder', 'kjonn') if random(3) == 0;
    table($case, $document, 'fylke', 'alder') if random(3) == 0;
    if (random(3) == 0)
    {
        my $short = random(2) ? $case->{members}{kjonn}[random(2)] : '';
        for my $kjonn (@{ $case->{members}{kjonn} })
        {
            # A list that does not cover; what is missing has somebody everywhere.
            my @missing = grep { my $fylke = $_; !grep { $case->{truth}{ key($fylke, $_, $kjonn, 'antall', $year) } == 0 } @{ $case->{members}{alder} } }
                @{ $case->{members}{fylke} };
            table($case, $document, 'fylke', 'alder', kjonn => $kjonn,
                $kjonn eq $short && @missing ? (without => $missing[random(scalar @missing)]) : ());
        }
    }
    return $document;
}

# Are there so few blanks beside so many stars that they are read as stars?
sub is_unclear
{
    my ($document) = @_;
    my $stars = () = $document->{text} =~ /(?<!\*)\*(?!\*)/g;
    return $document->{blanks} > 0 && $document->{blanks} <= int($stars / 25);
}

# A report, or two; with stars for zeros where these are told, or where blanks would be unclear.
sub make_case
{
    my ($seed, $zero) = @_;
    $state = $seed * 7_919 + 17;
    random(2) for 1 .. 5;
    my $kind = (('plain') x 5, 'yrke', 'kommune', 'draft')[$seed % 8];
    my %all = (%MEMBERS, %{ $OTHERS{$kind} // {} });
    my %members = (
        fylke => [@{ $all{fylke} }[0 .. 1 + random(3)]],
        alder => [@{ $all{alder} }[0 .. 1 + random(2)]],
        kjonn => $MEMBERS{kjonn},
        sparse => [random(2)]);
    my $case = { seed => $seed, kind => $kind, members => \%members, truth => {}, printed => {}, zero => $zero // ('*', '', 0)[random(3)] };
    make_counts($case->{truth}, \%members, $_) for 2020, 2021, 2022;
    $case->{documents} = [map { make_document($case, $_) } random(3) == 0 ? (2021, 2022) : 2022];
    return make_case($seed, '*') if grep { is_unclear($_) } @{ $case->{documents} };
    return $case;
}

# What is known of each fact on its own: least and greatest.
sub bounds_of_facts
{
    my ($case) = @_;
    my %bounds;
    for my $document (@{ $case->{documents} })
    {
        my @counts = grep { /\|antall\|/ } keys %{ $document->{keys} };
        my $least = (grep { $case->{printed}{$_} eq '' || $case->{printed}{$_} eq '0' } @counts) ? 1 : 0;
        for my $key (keys %{ $document->{keys} })
        {
            my $as = $case->{printed}{$key};
            (my $count = $key) =~ s/endring_antall/antall/;
            if ($as ne '' && $as ne '*') { $bounds{$key} = [$as, $as] }
            elsif ($count eq $key) { $bounds{$key} = $as eq '' ? [0, 0] : [$least, 3] }
            else { $bounds{$key} = $as eq '' && $case->{printed}{$count} eq '' ? [0, 0] : [-$FAR, $FAR] }
        }
    }
    return \%bounds;
}

# Adds what counts, changes and percentages say of one another: rows of terms, sense and constant.
sub add_changes
{
    my ($case, $bounds, $rows) = @_;
    my @changes = grep { /endring_antall/ } keys %$bounds;
    my $any = grep { /endring_prosent/ && $case->{printed}{$_} =~ /\d/ } keys %{ $case->{printed} };
    for my $change (@changes)
    {
        my ($fylke, $alder, $kjonn, undef, $year) = split /\|/, $change;
        my $count = key($fylke, $alder, $kjonn, 'antall', $year);
        my $before = key($fylke, $alder, $kjonn, 'antall', $year - 1);
        my $percent = $case->{printed}{ key($fylke, $alder, $kjonn, 'endring_prosent', $year) };
        $bounds->{$before} //= [0, 2 * $FAR];
        push @$rows, [{ $count => 1, $change => -1, $before => -1 }, '=', 0];
        if ($percent eq '')
        {
            push @$rows, [{ $before => 1 }, '=', 0] if $any && $case->{printed}{$change} =~ /\d/ && $case->{printed}{$count} ne '';
        }
        elsif ($percent ne '*')
        {
            my $sign = $percent < 0 ? -1 : 1;
            my $size = abs $percent;
            push @$rows, [{ $before => 1 }, '>=', 1];
            push @$rows, [{ $change => 200 * $sign, $before => -(2 * $size + 1) }, '<=', -1];
            push @$rows, $size > 0 ? [{ $change => 200 * $sign, $before => -(2 * $size - 1) }, '>=', 0]
                : [{ $change => 200, $before => 1 }, '>=', 1];
        }
    }
}

# The lists of a document along a dimension: parts by what they are parts of.
sub lists_of
{
    my ($document, $bounds, $dimension) = @_;
    my (%list, %everywhere, %here);
    for my $key (keys %{ $document->{keys} })
    {
        my @at = split /\|/, $key;
        my $member = $at[$dimension];
        next if $member eq '';
        $at[$dimension] = '';
        my $combination = join '', map { $_ eq '' ? '-' : '+' } @at[0 .. 2];
        $everywhere{$member} = 1;
        $here{$combination}{$member} = 1;
        push @{ $list{ key(@at) }{parts} }, $key;
        $list{ key(@at) }{combination} = $combination;
    }
    delete $list{$_} for grep { !$bounds->{$_} } keys %list;
    for my $parent (keys %list)
    {
        my $list = $list{$parent};
        $list->{placed} = keys %{ $here{ $list->{combination} } } == keys %everywhere && keys %everywhere > 1;
        $list->{full} = $list->{placed} && @{ $list->{parts} } == keys %everywhere;
        $list->{told} = !grep { $bounds->{$_}[0] != $bounds->{$_}[1] } $parent, @{ $list->{parts} };
        for my $part (@{ $list->{parts} }) { $list->{$_} += $bounds->{$part}[$_] for 0, 1 }
    }
    return \%list;
}

# Adds the sums of a document.
sub add_sums
{
    my ($document, $bounds, $rows) = @_;
    for my $dimension (0 .. 2)
    {
        my $lists = lists_of($document, $bounds, $dimension);
        my %evidence = map { $_ => 0 } qw(exact short told exact-full short-full told-full);
        my $sums = 0;
        for my $parent (grep { $lists->{$_}{placed} } keys %$lists)
        {
            my $list = $lists->{$parent};
            my $full = $list->{full} ? '-full' : '';
            my $falls = $list->{1} < $bounds->{$parent}[0] || ($parent =~ /endring/ && $list->{0} > $bounds->{$parent}[1]);
            $sums ||= $document->{keys}{$parent};
            $evidence{"exact$full"}++ if $list->{told} && $list->{0} == $bounds->{$parent}[0] && $list->{0} != 0;
            $evidence{"told$full"}++ if $list->{told} && $falls;
            $evidence{"short$full"}++ if $falls;
        }
        for my $parent (keys %$lists)
        {
            my $list = $lists->{$parent};
            my $whole = $sums && $list->{placed}
                && ($list->{full} ? $evidence{'exact-full'} > 0 || $evidence{'told-full'} < 2 : $evidence{exact} > $evidence{short});
            next if !$whole && $parent =~ /endring/;
            push @$rows, [{ $parent => -1, map { $_ => 1 } @{ $list->{parts} } }, $whole ? '=' : '<=', 0];
        }
    }
}

# The facts that are not told, and all rows over them; each is called by its seed and its key.
sub model
{
    my ($case) = @_;
    my $bounds = bounds_of_facts($case);
    my (@rows, @left);
    my %printed = %$bounds;
    my $seed = $case->{seed};
    add_changes($case, $bounds, \@rows);
    add_sums($_, $bounds, \@rows) for @{ $case->{documents} };
    for my $row (@rows)
    {
        my ($terms, $sense, $constant) = @$row;
        my %open;
        my $greatest = 0; # that the terms can come to
        for my $key (keys %$terms)
        {
            my ($term, $least, $most) = ($terms->{$key}, @{ $bounds->{$key} });
            if ($least == $most) { $constant -= $term * $least }
            else
            {
                $open{"$seed/$key"} = $term;
                $greatest += $term * ($term > 0 ? $most : $least);
            }
        }
        # What always holds says nothing, and joins no facts.
        push @left, [\%open, $sense, $constant] if %open && ($sense ne '<=' || $greatest > $constant);
    }
    my %hidden = map { ("$seed/$_" => 1) } grep { ($case->{printed}{$_} // '') eq '*' } keys %printed;
    return { bounds => { map { ("$seed/$_" => $bounds->{$_}) } keys %$bounds }, rows => \@left, hidden => \%hidden };
}

# Several models side by side.
sub merged
{
    my (@models) = @_;
    return { bounds => { map { %{ $_->{bounds} } } @models }, rows => [map { @{ $_->{rows} } } @models],
        hidden => { map { %{ $_->{hidden} } } @models } };
}

# Facts that hang together by rows, as lists.
sub components
{
    my ($model) = @_;
    my (%of, %seen, @components);
    for my $row (@{ $model->{rows} }) { push @{ $of{$_} }, $row for keys %{ $row->[0] } }
    for my $start (sort keys %{ $model->{hidden} })
    {
        next if $seen{$start}++;
        my @queue = ($start);
        my @members;
        while (defined(my $key = shift @queue))
        {
            $model->{component}{$key} = scalar @components;
            push @members, $key if $model->{hidden}{$key};
            push @queue, grep { !$seen{$_}++ } map { keys %{ $_->[0] } } @{ $of{$key} // [] };
        }
        push @components, \@members;
    }
    return @components;
}

my $work = tempdir(CLEANUP => 1);

sub solve
{
    my ($model, $sense, @asked) = @_;
    my %asked = map { $_ => 1 } @asked;
    my @rows = @{ $model->{rows} };
    @rows = grep { ($model->{component}{ (keys %{ $_->[0] })[0] } // -1) == $model->{component}{ $asked[0] } } @rows if $model->{alone};
    my %used = map { $_ => 1 } @asked, map { keys %{ $_->[0] } } @rows;
    my @keys = sort keys %used;
    my %number = map { $keys[$_] => $_ } 0 .. $#keys;
    open my $lp, '>', "$work/problem.lp" or die "random.pl: $!\n";
    print $lp "$sense\n sum:", (map { sprintf "\n + %d x%d", $asked{ $keys[$_] } // 0, $_ } 0 .. $#keys), "\nSubject To\n x0 >= -", 3 * $FAR, "\n";
    for my $row (@rows)
    {
        my ($terms, $how, $constant) = @$row;
        print $lp ' ', (map { sprintf ' %+d x%d', $terms->{$_}, $number{$_} } sort keys %$terms), " $how $constant\n";
    }
    print $lp "Bounds\n", (map { " $model->{bounds}{$keys[$_]}[0] <= x$_ <= $model->{bounds}{$keys[$_]}[1]\n" } 0 .. $#keys);
    print $lp "Generals\n", (map { " x$_\n" } 0 .. $#keys), "End\n";
    close $lp;
    my $said = qx{glpsol --lp $work/problem.lp --mipgap 0 --tmlim 60 -w $work/solution 2>&1};
    open my $solution, '<', "$work/solution" or die "random.pl: glpsol gives no solution\n$said";
    my (%value, $optimal);
    while (<$solution>)
    {
        $optimal = 1 if /^s mip \d+ \d+ o /;
        $value{ $keys[$1 - 1] } = $2 + 0 if /^j (\d+) (-?\d+)/;
    }
    die "random.pl: glpsol comes to no end\n$said" if !$optimal && $said !~ /NO (?:INTEGER |PRIMAL )?FEASIBLE|INFEASIBLE/i;
    return $optimal ? \%value : undef;
}

# The rows of the audit by seed and key.
sub read_rows
{
    my %rows;
    while (<STDIN>)
    {
        chomp;
        my ($seed, $key, $lower, $upper, $sharp) = split /\t/, $_, -1;
        $rows{"$seed/$key"} = { lower => $lower, upper => $upper, sharp => $sharp eq 't' };
    }
    return \%rows;
}

sub check_fact
{
    my ($key, $row, $least, $greatest, $truth, $tally) = @_;
    my $known = $least > -$FAR / 2 && $greatest < $FAR / 2;
    my $found = $known ? "$least..$greatest" : '';
    my $audit = !defined $row ? 'no row' : $row->{lower} eq '' ? '' : "$row->{lower}..$row->{upper}";
    $tally->{facts}++;
    $tally->{sharp}++ if $row && $row->{sharp};
    my $ok = defined $row && ($audit eq $found || !$row->{sharp});
    $ok &&= $truth >= $row->{lower} && $truth <= $row->{upper} if $audit ne '' && defined $truth;
    $ok &&= $known && $least >= $row->{lower} && $greatest <= $row->{upper} if $ok && $audit ne '' && $audit ne $found;
    return if $ok;
    $tally->{wrong}++;
    print "seed $key is ", $truth // 'unknown', ", glpsol finds $least..$greatest, the audit $audit", $row && $row->{sharp} ? ", sharp\n" : "\n";
}

# Several cases at a time, since to start the solver takes longer than to solve.
sub check_cases
{
    my ($cases, $rows, $tally) = @_;
    my $model = merged(map { model($_) } @$cases);
    my %truth = map { my $case = $_; map { ("$case->{seed}/$_" => $case->{truth}{$_}) } keys %{ $case->{truth} } } @$cases;
    my @components = components($model);
    my $largest = 0;
    for (@components) { $largest = @$_ if @$_ > $largest }
    for my $rank (0 .. $largest - 1)
    {
        my @asked = map { $_->[$rank] // () } @components;
        my $least = solve($model, 'Minimize', @asked) or die "random.pl: glpsol finds no solution from seed $cases->[0]{seed} on\n";
        my $greatest = solve($model, 'Maximize', @asked);
        for my $key (@asked) { check_fact($key, $rows->{$key}, $least->{$key}, $greatest->{$key}, $truth{$key}, $tally) }
    }
}

# A draft: each component by itself, as it may have no solution.
sub check_draft
{
    my ($case, $rows, $tally) = @_;
    my $model = model($case);
    $model->{alone} = 1;
    for my $key (map { @$_ } components($model))
    {
        my $least = solve($model, 'Minimize', $key);
        if ($least)
        {
            check_fact($key, $rows->{$key}, $least->{$key}, solve($model, 'Maximize', $key)->{$key}, undef, $tally);
            next;
        }
        $tally->{facts}++;
        my $row = $rows->{$key};
        my ($fact) = $key =~ m{/(.*)};
        my $truth = $case->{truth}{$fact};
        next if $row && (!$row->{sharp} || ($row->{lower} eq $truth && $row->{upper} eq $truth));
        $tally->{wrong}++;
        print "seed $key: there is no solution, and the audit calls it sharp\n";
    }
}

my ($first, $last, $mode) = @ARGV;
die "usage: random.pl FIRST LAST [--compare]\n" if !defined $last;
if (defined $mode)
{
    my $rows = read_rows();
    my %tally = (facts => 0, sharp => 0, wrong => 0);
    my @cases = map { make_case($_) } $first .. $last;
    for my $draft (grep { $_->{kind} eq 'draft' } @cases) { check_draft($draft, $rows, \%tally) }
    @cases = grep { $_->{kind} ne 'draft' } @cases;
    while (my @some = splice @cases, 0, 25) { check_cases(\@some, $rows, \%tally) }
    printf "made up: %d facts, %d of them sharp\n", $tally{facts}, $tally{sharp};
    printf "made up: %d passed, %d failed\n", $tally{facts} - $tally{wrong}, $tally{wrong};
    exit($tally{wrong} || !$tally{facts} ? 1 : 0);
}
for my $seed ($first .. $last)
{
    for my $document (@{ make_case($seed)->{documents} })
    {
        my $text = $document->{text};
        $text =~ s/\n/\\n/g;
        $text =~ s/\t/\\t/g;
        print "$seed\t$document->{year}\t$text\n";
    }
}
