#---- Breakdowns.pm  scenarios of what stands on the axes: any dimensions, and names of none ----
package Synthetic::Breakdowns;
use strict;
use warnings;
use utf8;
use Exporter 'import';
use Synthetic::Names qw(@DIMENSIONS members unlisted);
use Synthetic::Plan qw(
    span year_of one_month cube start pick_members with_unlisted strata title_of zeros
);
use Synthetic::Table qw(print_table);
our @EXPORT_OK = qw(
    any_axes unlisted_names occupations municipalities county_codes total_columns sex_and_age
    same_facts both_measure_and_group measures_of_a_group measures_without_totals
);
our %EXPORT_TAGS = (all => \@EXPORT_OK);

# Each takes the random numbers and gives the report, printed.

# One breakdown after another, its dimensions on axes and in strata as they fall.
sub any_axes
{
    my ($rng, %style) = @_;
    my $period = year_of($rng->between(2010, 2028), $rng->between(1, 5), 'full');
    my $title  = title_of('Tiltak');
    my $report = start($rng, $title, $period, zeros($rng), %style);

    for (1 .. 8)
    {
        my ($row, $col, @rest) = breakdown($rng);
        my %size = map { $_ => $_ eq 'tiltak' ? 3 : $_ eq 'kjonn' ? 2 : $_ eq 'hovedgruppe' ? 3 : 4 }
            grep { $_ ne 'month' } $row, $col, @rest;
        my $cube    = cube($rng, $period, %size);
        my @stratum = map { [ $_, $rng->pick(stratum_members($cube, $_)) ] } @rest;

        print_table($report, $cube, title => $title, period => $period, row => $row, col => $col,
            stratum => \@stratum, total_col => $rng->chance(60), total_row => $rng->chance(80),
            scoped => $rng->chance(60), subtotals => $row eq 'tiltak' && $rng->chance(60), wrap => 30);
    }
    return $report;
}

# Two axes and up to two dimensions of a stratum.  Measures and their groups never stand in one table
# by this way, and no measure with a group's name is a stratum: there the words alone do not tell.
sub breakdown
{
    my $rng  = shift;
    my $drop = $rng->pick('tiltak', 'tiltaksgruppe');
    my @dims = $rng->shuffle(grep { $_ ne $drop && $_ ne 'kommune' } @DIMENSIONS);
    my ($row, $col) = splice @dims, 0, 2;

    $col = 'month' if $rng->chance(40);
    return ($row, $col, @dims[ 0 .. $rng->between(-1, 1) ]);
}

sub stratum_members
{
    my ($cube, $dim) = @_;
    return grep { $_->{name} !~ /^(?:Oppfølging|Tilrettelegging)$/ } $cube->members($dim);
}

# Names that no vocabulary has, beside listed ones: down, across and as a stratum.
sub unlisted_names
{
    my ($rng, $dim) = @_;
    my $other  = $dim eq 'hovedgruppe' ? 'alder' : 'hovedgruppe';
    my $period = year_of($rng->between(2024, 2031), $rng->between(2, 6), 'full');
    my @known  = pick_members($rng, $dim, $dim eq 'hovedgruppe' ? 3 : 4);
    my $cube   = cube($rng, $period, $dim => [ with_unlisted($rng, $dim, @known) ], $other => 3);
    my $title  = title_of($dim eq 'tiltak' ? 'Tiltak' : 'Tiltak og fylke');
    my $report = start($rng, $title, $period, zeros($rng));
    my %plan   = (title => $title, period => $period);
    # In a stratum a known name and a word after it could also be two names.
    my @new    = grep { !$_->{known} && $_->{name} !~ /, / } $cube->members($dim);

    print_table($report, $cube, %plan, row => $dim, col => 'month', subtotals => $dim eq 'tiltak');
    print_table($report, $cube, %plan, row => $other, col => $dim, total_col => 1);
    print_table($report, $cube, %plan, row => $other, col => 'month', scoped => $rng->chance(50),
        stratum => [ [ $dim, $_ ] ])
        for @new;
    print_table($report, $cube, %plan, row => $dim, col => 'month', stratum => $_, scoped => 1)
        for strata($cube, $other);
    return $report if $dim ne 'tiltaksgruppe';

    # A new group's total beneath the measures counted under it, which are new as well.
    my @measures = (pick_members($rng, 'tiltak', 3), unlisted('tiltak', $new[0]{name}));
    my $measures = cube($rng, $period, tiltak => \@measures);
    print_table($report, $measures, %plan, row => 'tiltak', col => 'month', subtotals => 1);
    return $report;
}

# Another subject, broken down by what is no dimension: the labels alone say what a row is.
sub occupations
{
    my $rng    = shift;
    my $period = year_of($rng->between(2018, 2030), 12, 'short');
    my @yrker  = $rng->sample(7, members('yrke'));
    my $cube   = cube($rng, $period, yrke => \@yrker, alder => 4, fylke => 3);
    my $title  = title_of('Yrke', 'Tidsserie måned', 'Helt ledige');
    my $report = start($rng, $title, $period, zeros($rng));
    my %plan   = (period => $period, scoped => 1);

    print_table($report, $cube, %plan, title => $title, row => 'yrke', col => 'month', stratum => $_)
        for [], strata($cube, 'fylke');
    print_table($report, $cube, %plan, title => $title, row => 'yrke', col => 'alder', total_col => 1);
    $title = title_of('Fylke og alder', 'Tidsserie måned', 'Helt ledige');
    print_table($report, $cube, %plan, title => $title, row => 'fylke', col => 'month', stratum => $_)
        for [], strata($cube, 'alder');
    return $report;
}

sub municipalities
{
    my $rng    = shift;
    my $month  = $rng->between(2010, 2030) * 12 + $rng->between(0, 11);
    my $period = span($month, $month);
    my ($rogaland) = grep { $_->{name} eq 'Rogaland' } members('fylke');
    my $cube = cube($rng, $period, kommune => [ $rng->sample(7, members('kommune')) ],
        fylke => [$rogaland], hovedgruppe => 3);
    my $title  = title_of('Kommune', 'En måned', 'Personer med nedsatt arbeidsevne');
    my $report = start($rng, $title, $period, zeros($rng));
    my %plan = (title => $title, period => $period, row => 'kommune', codes => 1, scoped => 1,
        section => 'Kommune', stratum => [ [ fylke => $rogaland ] ]);

    print_table($report, $cube, %plan, col => 'measure',
        measures => [qw(antall endring_antall endring_prosent prosent_av_befolkningen)]);
    print_table($report, $cube, %plan, col => 'hovedgruppe', total_col => 1,
        section => 'Kommune og hovedgrupper');
    return $report;
}

sub county_codes
{
    my $rng    = shift;
    my $period = year_of($rng->between(2020, 2023), $rng->between(2, 6), 'short');
    my @coded  = $rng->sample(6, grep { $_->{kode} } members('fylke'));
    my $cube   = cube($rng, $period, fylke => \@coded, hovedgruppe => 3);
    my $title  = title_of('Fylke', 'Tidsserie måned', 'Helt ledige');
    my $report = start($rng, $title, $period, zeros($rng), noise => 30);
    my %plan   = (title => $title, period => $period, codes => 1, scoped => 1);

    print_table($report, $cube, %plan, row => 'fylke', col => 'month');
    print_table($report, $cube, %plan, row => 'hovedgruppe', col => 'month', stratum => $_)
        for strata($cube, 'fylke');
    print_table($report, $cube, %plan, row => 'hovedgruppe', col => 'fylke', total_col => 1);
    return $report;
}

sub total_columns
{
    my $rng    = shift;
    my $period = one_month($rng);
    my $cube   = cube($rng, $period, tiltak => 5, hovedgruppe => 3, fylke => 4);
    my $title  = title_of('Tiltak og fylke', 'En måned');
    my $report = start($rng, $title, $period, zeros($rng));
    my %plan   = (title => $title, period => $period, total_col => 1, scoped => 1);

    print_table($report, $cube, %plan, row => 'fylke', col => 'tiltaksgruppe',
        section => 'Fylke og tiltak');
    print_table($report, $cube, %plan, row => 'tiltak', col => 'hovedgruppe', subtotals => 1,
        split => 7, stratum => $_)
        for [], strata($cube, 'fylke');
    return $report;
}

sub sex_and_age
{
    my $rng    = shift;
    my $period = one_month($rng);
    my $cube   = cube($rng, $period, kjonn => 2, alder => 7, fylke => 3);
    my $title  = title_of('Kjønn og alder', 'En måned');
    my $report = start($rng, $title, $period, zeros($rng));
    my %plan   = (title => $title, period => $period, total_col => 1, scoped => 1);

    for my $stratum ([], strata($cube, 'fylke'))
    {
        print_table($report, $cube, %plan, row => 'alder', col => 'kjonn', stratum => $stratum);
        print_table($report, $cube, %plan, row => 'kjonn', col => 'alder', stratum => $stratum)
            if $rng->chance(60);
    }
    return $report;
}

# The same facts on either axis, as a stratum, and as the totals of other tables.
sub same_facts
{
    my $rng    = shift;
    my $period = one_month($rng);
    my $cube   = cube($rng, $period, fylke => 4, alder => 4, kjonn => 2);
    my $title  = title_of('Fylke og alder', 'En måned');
    my $report = start($rng, $title, $period, zeros($rng));
    my %plan   = (title => $title, period => $period, total_col => 1, scoped => 1);

    print_table($report, $cube, %plan, row => 'fylke', col => 'alder');
    print_table($report, $cube, %plan, row => 'alder', col => 'fylke');
    print_table($report, $cube, %plan, row => 'fylke', col => 'measure');
    print_table($report, $cube, %plan, row => 'fylke', col => 'kjonn');
    print_table($report, $cube, %plan, row => 'alder', col => 'kjonn', stratum => $_)
        for strata($cube, 'fylke');
    print_table($report, $cube, %plan, row => 'kjonn', col => 'fylke');
    return $report;
}

# Only names that are a measure's and a group's alike: the section's words decide.
sub both_measure_and_group
{
    my $rng    = shift;
    my $period = year_of($rng->between(2010, 2030), $rng->between(2, 6), 'short');
    my @names  = grep { $_->{name} eq $_->{group} } members('tiltak');
    my $cube   = cube($rng, $period, tiltak => \@names, hovedgruppe => 3);
    my $title  = title_of('Tiltak');
    my $report = start($rng, $title, $period, zeros($rng));
    my %plan   = (title => $title, period => $period, col => 'month', scoped => 1);

    for my $stratum ([], strata($cube, 'hovedgruppe'))
    {
        print_table($report, $cube, %plan, row => 'tiltaksgruppe', stratum => $stratum);
        print_table($report, $cube, %plan, row => 'tiltak', stratum => $stratum, subtotals => 1);
    }
    return $report;
}

# The stratum is a group, the rows are its measures: the table's total is the group's.
sub measures_of_a_group
{
    my $rng    = shift;
    my $period = year_of($rng->between(2010, 2030), $rng->between(2, 6), 'short');
    my @groups = qw(Avklaringstiltak Opplæring Lønnstilskudd Arbeidspraksis);
    my $title  = title_of('Tiltak');
    my $report = start($rng, $title, $period, zeros($rng));

    for my $group ($rng->sample(3, @groups))
    {
        my @measures = grep { $_->{group} eq $group } members('tiltak');
        my $cube = cube($rng, $period, tiltak => \@measures, fylke => 3);
        my ($stratum) = strata($cube, 'tiltaksgruppe');
        print_table($report, $cube, title => $title, period => $period, row => 'tiltak', col => 'month',
            stratum => $stratum, scoped => $rng->chance(50));
    }
    return $report;
}

sub measures_without_totals
{
    my $rng    = shift;
    my $period = year_of($rng->between(2010, 2030), $rng->between(2, 6), 'short');
    my $cube = cube($rng, $period, hovedgruppe => 3,
        tiltak => [ with_unlisted($rng, 'tiltak', pick_members($rng, 'tiltak', 4)) ]);
    my $title  = title_of('Tiltak');
    my $report = start($rng, $title, $period, zeros($rng));

    print_table($report, $cube, title => $title, period => $period, row => 'tiltak', col => 'month',
        stratum => $_, scoped => 1, split => $rng->pick(0, 6))
        for [], strata($cube, 'hovedgruppe');
    return $report;
}

1;
