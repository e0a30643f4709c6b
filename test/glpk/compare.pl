#!/usr/bin/perl
# test/glpk/compare.pl <EQUATIONS: does glpsol find the same least and greatest values of suppressed facts
# as navtiltak_audit, and of sums of them as navtiltak_range?  Reads what test/glpk/equations.sql writes.
#
# The facts of a report fall into components that share no equation.  Since components do not touch
# each other, the least sum of one fact of each is the sum of the least values: so one problem for
# glpsol asks for a fact of every component at a time, and there are as many problems as the largest
# component has facts, twice.  A sum is a problem of its own, over the components that it draws on.
use strict;
use warnings;
use File::Temp qw(tempdir);

my $work = tempdir(CLEANUP => 1);
my (%report, $passed, $failed);
($passed, $failed) = (0, 0);

sub read_equations
{
    while (<STDIN>)
    {
        chomp;
        my ($kind, $name, @values) = split /\t/, $_, -1;
        my $report = $report{$name} //= { facts => {}, equations => {}, sums => [], n_sums => 0 };
        if ($kind eq 'fact')
        {
            my ($id, $lower, $upper, $least, $greatest, $sharp) = @values;
            $report->{facts}{$id} = { id => $id, lower => $lower, upper => $upper, audit => "$least..$greatest", sharp => $sharp eq 't' };
        }
        elsif ($kind eq 'sum')
        {
            my ($group, $least, $greatest, $sharp, $ids, $told) = @values;
            push @{ $report->{sums} }, { name => $group, range => "$least..$greatest", sharp => $sharp eq 't', ids => [split / /, $ids], told => $told };
        }
        elsif ($kind eq 'sums') { $report->{n_sums} = $values[0] }
        elsif ($kind eq 'term')
        {
            my ($number, $partial, $factor, $id, $value) = @values;
            my $equation = $report->{equations}{$number} //= { constant => 0, terms => {}, sign => $partial eq 't' ? '<=' : '=' };
            if ($id eq '') { $equation->{constant} -= $factor * $value }
            else { $equation->{terms}{$id} = $factor }
        }
    }
}

# Facts that hang together by equations, as lists.
sub components
{
    my ($report) = @_;
    my (%of, @components);
    for my $equation (values %{ $report->{equations} })
    {
        push @{ $of{$_} }, $equation for keys %{ $equation->{terms} };
    }
    my %seen;
    for my $start (sort { $a <=> $b } keys %{ $report->{facts} })
    {
        my @queue = $seen{$start}++ ? next : ($start);
        my @members;
        while (defined(my $id = shift @queue))
        {
            push @members, $id;
            push @queue, grep { !$seen{$_}++ } map { keys %{ $_->{terms} } } @{ $of{$id} // [] };
        }
        push @components, \@members;
    }
    return @components;
}

# The sum's least (or greatest) solution: the value of each fact.
sub solve
{
    my ($report, $sense, @asked) = @_;
    my %asked = map { $_ => 1 } @asked;
    my @ids = sort { $a <=> $b } @{ $report->{among} // [keys %{ $report->{facts} }] };
    my %among = map { $_ => 1 } @ids;
    open my $lp, '>', "$work/problem.lp" or die "compare.pl: $!\n";
    # All facts are in the sum, so that they are numbered in this order.
    print $lp "$sense\n sum:", (map { sprintf "\n + %d x%d", $asked{$_} // 0, $_ } @ids), "\nSubject To\n";
    # One row at least there has to be.
    print $lp " x$ids[0] >= $report->{facts}{$ids[0]}{lower}\n";
    for my $equation (values %{ $report->{equations} })
    {
        my $terms = $equation->{terms};
        next if !%$terms || !$among{ (keys %$terms)[0] };
        print $lp ' ', (map { sprintf ' %s x%d', $terms->{$_} < 0 ? '-' : '+', $_ } sort { $a <=> $b } keys %$terms), " $equation->{sign} $equation->{constant}\n";
    }
    print $lp "Bounds\n", map { " $report->{facts}{$_}{lower} <= x$_ <= $report->{facts}{$_}{upper}\n" } @ids;
    print $lp "Generals\n", (map { " x$_\n" } @ids), "End\n";
    close $lp;

    my $said = qx{glpsol --lp $work/problem.lp --cuts --mipgap 0 -w $work/solution 2>&1};
    open my $solution, '<', "$work/solution" or die "compare.pl: glpsol gives no solution\n$said";
    my (%value, $optimal);
    while (<$solution>)
    {
        $optimal = 1 if /^s mip \d+ \d+ o /;
        $value{ $ids[$1 - 1] } = $2 if /^j (\d+) (-?\d+)/;
    }
    die "compare.pl: glpsol finds no optimum\n$said" if !$optimal;
    return \%value;
}

# The sums of a report: how many differ.
sub check_sums
{
    my ($report, $name, @components) = @_;
    my (%component, $wrong);
    $wrong = $report->{n_sums} - @{ $report->{sums} };
    print "$name: $wrong sums are missing, or not within what they should be\n" if $wrong;
    for my $component (@components) { $component{$_} = $component for @$component }
    for my $sum (@{ $report->{sums} })
    {
        my %drawn_on = map { $component{$_} => $component{$_} } @{ $sum->{ids} };
        my @ends = ($sum->{told}, $sum->{told});
        if (%drawn_on)
        {
            local $report->{among} = [map { @$_ } values %drawn_on];
            my @values = (solve($report, 'Minimize', @{ $sum->{ids} }), solve($report, 'Maximize', @{ $sum->{ids} }));
            for my $id (@{ $sum->{ids} }) { $ends[$_] += $values[$_]{$id} for 0, 1 }
        }
        next if $sum->{sharp} && $sum->{range} eq "$ends[0]..$ends[1]";
        print "$name: sum $sum->{name}: glpsol finds $ends[0]..$ends[1], the range is $sum->{range}\n";
        $wrong++;
    }
    return $wrong;
}

read_equations();
for my $name (sort keys %report)
{
    my $report = $report{$name};
    my @components = components($report);
    my ($wrong, $largest) = (0, 0);
    for (@components) { $largest = @$_ if @$_ > $largest }
    for my $rank (0 .. $largest - 1)
    {
        my @asked = map { $_->[$rank] // () } @components;
        my $least = solve($report, 'Minimize', @asked);
        my $greatest = solve($report, 'Maximize', @asked);
        for my $id (@asked)
        {
            my $fact = $report->{facts}{$id};
            next if $fact->{sharp} && $fact->{audit} eq "$least->{$id}..$greatest->{$id}";
            print "$name: fact $id: glpsol finds $least->{$id}..$greatest->{$id}, the audit $fact->{audit}\n";
            $wrong++;
        }
    }
    printf "%s: %d suppressed facts in %d components, the largest of %d: %d differ\n", $name,
        scalar keys %{ $report->{facts} }, scalar @components, $largest, $wrong;
    $wrong ? $failed++ : $passed++;
    $wrong = check_sums($report, $name, @components);
    print "$name: $report->{n_sums} sums: $wrong differ\n";
    $passed += $report->{n_sums} - $wrong;
    $failed += $wrong;
}
print "glpk: $passed passed, $failed failed\n";
exit($failed || !$passed ? 1 : 0);
