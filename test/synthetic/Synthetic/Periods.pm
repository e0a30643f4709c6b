#---- Periods.pm  scenarios of time: other years, months and longer spans, down and across ----
package Synthetic::Periods;
use strict;
use warnings;
use utf8;
use Exporter 'import';
use Synthetic::Plan qw(span year_of cube start strata title_of zeros usual_tables);
use Synthetic::Table qw(print_table);
our @EXPORT_OK = qw(
    other_years across_new_year short_months months_with_years quarters years months_down
);
our %EXPORT_TAGS = (all => \@EXPORT_OK);

# Each takes the random numbers and gives the report, printed.

sub other_years
{
    my $rng    = shift;
    my $period = year_of($rng->between(2004, 2031), $rng->between(2, 12), $rng->pick('full', 'short'));
    my $cube   = cube($rng, $period, hovedgruppe => 3, tiltak => 5);
    my $title  = title_of($rng->pick('', 'Tiltak'));
    my $report = start($rng, $title, $period, zeros($rng));

    return usual_tables($rng, $report, $cube, title => $title, period => $period);
}

sub across_new_year
{
    my $rng    = shift;
    my $first  = $rng->between(2008, 2029) * 12 + $rng->between(1, 11);
    my $period = span($first, $first + $rng->between(11 - $first % 12 + 1, 11), $rng->pick('full', 'til'));
    my $cube   = cube($rng, $period, fylke => 5, alder => 4);
    my $title  = title_of('Fylke og alder');
    my $report = start($rng, $title, $period, zeros($rng));
    my %plan   = (title => $title, period => $period, col => 'month',
        month_style => $rng->pick('bare', 'bare', 'lower'));

    print_table($report, $cube, %plan, row => 'fylke');
    print_table($report, $cube, %plan, row => 'alder');
    print_table($report, $cube, %plan, row => 'alder', stratum => $_, scoped => 1)
        for strata($cube, 'fylke');
    return $report;
}

sub short_months
{
    my $rng    = shift;
    my $period = year_of($rng->between(2005, 2030), 12, $rng->pick('full', 'short', 'dash', 'tom'));
    my $cube   = cube($rng, $period, kjonn => 2, alder => 5);
    my $title  = title_of('Kjønn og alder');
    my $report = start($rng, $title, $period, zeros($rng));

    print_table($report, $cube, title => $title, period => $period, col => 'month', row => 'alder',
        stratum => $_, month_style => 'short', scoped => 1)
        for [], strata($cube, 'kjonn');
    return $report;
}

sub months_with_years
{
    my $rng    = shift;
    my $first  = $rng->between(2008, 2029) * 12 + $rng->between(0, 11);
    my $period = span($first, $first + $rng->between(3, 23));
    my $cube   = cube($rng, $period, fylke => 5, hovedgruppe => 3);
    my $title  = title_of('Fylke');
    my $report = start($rng, $title, $period, zeros($rng));

    print_table($report, $cube, title => $title, period => $period, col => 'month', row => $_,
        month_style => $rng->pick('year', 'short year'))
        for qw(fylke hovedgruppe);
    return $report;
}

sub quarters
{
    my $rng    = shift;
    my $year   = $rng->between(2005, 2030);
    my $period = year_of($year, 12, $rng->pick('full', 'short'));
    my $cube   = cube($rng, $period, fylke => 6, hovedgruppe => 3);
    my $title  = title_of('Fylke', 'Tidsserie kvartal');
    my $report = start($rng, $title, $period, zeros($rng));
    my $form   = $rng->pick('%d. kvartal %d', '%d.kvartal %d');
    my @spans  = map {
        { label => sprintf($form, $_, $year), first => $year * 12 + 3 * $_ - 3,
            last => $year * 12 + 3 * $_ - 1 }
    } 1 .. 4;

    print_table($report, $cube, title => $title, period => $period, row => $_, col => 'span',
        spans => \@spans)
        for qw(fylke hovedgruppe);

    # A page whose own period is a quarter.
    my $quarter = { %{ $spans[ $rng->between(0, 3) ] } };
    $quarter->{text} = delete $quarter->{label};
    print_table($report, $cube, title => $title, period => $quarter, row => 'fylke', total_col => 1,
        col => 'hovedgruppe');
    return $report;
}

sub years
{
    my $rng    = shift;
    my $year   = $rng->between(2005, 2027);
    my $n      = $rng->between(2, 4);
    my $period = span($year * 12, ($year + $n) * 12 - 1);
    my $cube   = cube($rng, $period, alder => 5, kjonn => 2);
    my $title  = title_of('Alder og kjønn', 'Tidsserie år');
    my $report = start($rng, $title, $period, zeros($rng));
    my @spans  = map { { label => $_, first => $_ * 12, last => $_ * 12 + 11 } } $year .. $year + $n - 1;

    print_table($report, $cube, title => $title, period => $period, row => 'alder', col => 'span',
        spans => \@spans, stratum => $_, scoped => 1)
        for [], strata($cube, 'kjonn');
    return $report;
}

sub months_down
{
    my $rng    = shift;
    my $period = year_of($rng->between(2010, 2028), $rng->between(3, 12), 'full');
    my $cube   = cube($rng, $period, alder => 4, hovedgruppe => 3, kjonn => 2);
    my $title  = title_of('Alder');
    my $report = start($rng, $title, $period, zeros($rng));

    for my $col (qw(alder hovedgruppe kjonn))
    {
        print_table($report, $cube, title => $title, period => $period, row => 'month', col => $col,
            month_style => $rng->pick('bare', 'year', 'short'), total_col => $rng->chance(70),
            stratum => $_)
            for [], $col eq 'kjonn' ? () : (strata($cube, 'kjonn'))[ $rng->between(0, 1) ];
    }
    return $report;
}

1;
