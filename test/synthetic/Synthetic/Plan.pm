#---- Plan.pm  what scenarios share: a period's text, a cube of chosen members, a report begun ----
package Synthetic::Plan;
use strict;
use warnings;
use utf8;
use Exporter 'import';
use Synthetic::Names qw(members unlisted month_label);
use Synthetic::Cube;
use Synthetic::Report;
use Synthetic::Table qw(print_table);
our @EXPORT_OK = qw(
    span year_of one_month cube start pick_members with_unlisted strata title_of zeros usual_tables
);

# Months [first, last] as a page prints them.
sub span
{
    my ($first, $last, $style) = @_;
    my ($from, $to) = (month_label($first, 'year'), month_label($last, 'year'));
    my $one_year = int($first / 12) == int($last / 12);
    my $text;

    $style = 'full' if !$style || !$one_year && $style ne 'full' && $style ne 'til';
    if    ($first == $last)    { $text = $from }
    elsif ($style eq 'full')   { $text = "$from - $to" }
    elsif ($style eq 'til')    { $text = "$from til " . lcfirst $to }
    elsif ($style eq 'short')  { $text = month_label($first, 'bare') . ' - ' . lcfirst $to }
    elsif ($style eq 'dash')   { $text = month_label($first, 'bare') . "\x{2013}" . lcfirst $to }
    elsif ($style eq 'tom')    { $text = month_label($first, 'bare') . ' t.o.m. ' . lcfirst $to }
    else                       { die "no period style $style" }
    return { text => $text, first => $first, last => $last };
}

# A year's first month, some of its months, or a whole year.
sub year_of { return span($_[0] * 12, $_[0] * 12 + ($_[1] || 12) - 1, $_[2] || 'full') }

# n members of a dimension.  Measures come by whole groups, so that their groups' totals can be told;
# any axis keeps names that only it has, or its labels would not tell which dimension it is.
sub pick_members
{
    my ($rng, $dim, $n) = @_;
    my @all = members($dim);
    my %both = map { $_ => 1 } 'Oppfølging', 'Tilrettelegging';

    if ($dim eq 'tiltak')
    {
        my %chosen = map { $_ => 1 } $rng->sample($n, _distinct(map { $_->{group} } @all));
        my @chosen = grep { $chosen{ $_->{group} } && $rng->chance(75) } @all;
        return @chosen if grep { !$both{ $_->{name} } } @chosen;
        return pick_members($rng, $dim, $n);
    }
    my @chosen = $rng->sample($n, @all);
    return @chosen if $n < 2 || 2 <= grep { !$both{ $_->{name} } } @chosen;
    return pick_members($rng, $dim, $n);
}

sub _distinct
{
    my %seen;
    return grep { !$seen{$_}++ } @_;
}

# Puts one or two names of no vocabulary beside listed ones, always fewer than those.
sub with_unlisted
{
    my ($rng, $dim, @members) = @_;
    my @new;

    if ($dim eq 'tiltak')
    {
        # Each stands among the measures of some group, the last of that group.
        @new = unlisted($dim, $rng->pick(map { $_->{group} } @members));
    }
    else
    {
        @new = unlisted($dim);
    }
    @new = $rng->sample(@members > 2 ? $rng->between(1, 2) : 1, @new);
    return (@members, @new) if $dim ne 'tiltak';
    return map {
        my $group = $_;
        grep { $_->{group} eq $group } @members, @new
    } _distinct(map { $_->{group} } @members);
}

# A cube over dimension => member count, or dimension => [members].
sub cube
{
    my ($rng, $period, %size) = @_;
    my %members = map { $_ => ref $size{$_} ? $size{$_} : [ pick_members($rng, $_, $size{$_}) ] }
        sort keys %size;

    return Synthetic::Cube->new($rng, \%members, $period->{first}, $period->{last});
}

# A report with its notes page.
sub start
{
    my ($rng, $title, $period, %style) = @_;
    my $report = Synthetic::Report->new($rng, %style);

    $report->notes($title, $period);
    return $report;
}

sub title_of
{
    my ($breakdown, $frequency, $subject) = @_;
    return join '. ', $subject || 'Deltakere i arbeidsrettede tiltak', $breakdown || (),
        $frequency || 'Tidsserie måned';
}

# One stratum for every member of the dimension.
sub strata
{
    my ($cube, $dim) = @_;
    return map { [ [ $dim, $_ ] ] } $cube->members($dim);
}

# How a report prints its zeros.
sub zeros { return (zero => $_[0]->pick('star', 'blank')) }

# A month of some year.
sub one_month
{
    my $rng   = shift;
    my $month = $rng->between(2006, 2030) * 12 + $rng->between(0, 11);
    return span($month, $month);
}

# The five tables that most reports have: main groups, groups of measures, both, and the measures.
sub usual_tables
{
    my ($rng, $report, $cube, %plan) = @_;
    my %base = (col => 'month', %plan);

    print_table($report, $cube, %base, row => 'hovedgruppe');
    print_table($report, $cube, %base, row => 'tiltaksgruppe',
        section => $rng->pick('Hovedgrupper', 'Tiltaksgrupper'));
    print_table($report, $cube, %base, row => 'tiltaksgruppe', stratum => $_, scoped => 1)
        for strata($cube, 'hovedgruppe');
    print_table($report, $cube, %base, row => 'tiltak', subtotals => 1, split => 9);
    print_table($report, $cube, %base, row => 'tiltak', subtotals => 1, split => 9, stratum => $_,
        scoped => 1)
        for (strata($cube, 'hovedgruppe'))[0];
    return $report;
}

1;
