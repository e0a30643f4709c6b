#---- Layouts.pm  scenarios of how it is printed: pages, measures, notes, signs and marks ----
package Synthetic::Layouts;
use strict;
use warnings;
use utf8;
use Exporter 'import';
use Synthetic::Plan qw(span year_of one_month cube start strata title_of zeros usual_tables);
use Synthetic::Report;
use Synthetic::Table qw(print_table);
our @EXPORT_OK = qw(
    over_pages untitled_pages two_tables_on_a_page changes other_measures thresholds mixed
    line_ends spaces capitals skewed_rows no_notes
);
our %EXPORT_TAGS = (all => \@EXPORT_OK);

# Each takes the random numbers and gives the report, printed.

sub over_pages
{
    my $rng    = shift;
    my $period = year_of($rng->between(2010, 2030), $rng->between(3, 6), 'short');
    my $cube   = cube($rng, $period, hovedgruppe => 3, tiltak => 6, fylke => 2);
    my $title  = title_of('Tiltak');
    my $report = start($rng, $title, $period, zeros($rng));
    my %plan   = (title => $title, period => $period, row => 'tiltak', subtotals => 1);

    # Few rows to a page, so that a group's total often comes on a later one.
    print_table($report, $cube, %plan, col => 'month', split => $rng->between(3, 8), stratum => $_,
        scoped => 1, wrap => 0)
        for [], strata($cube, 'hovedgruppe');
    print_table($report, $cube, %plan, col => 'hovedgruppe', total_col => 1,
        split => $rng->between(2, 7), stratum => $_, scoped => $rng->chance(70))
        for [], strata($cube, 'fylke');
    return $report;
}

sub untitled_pages
{
    my $rng    = shift;
    my $period = year_of($rng->between(2010, 2030), $rng->between(3, 8), 'short');
    my $cube   = cube($rng, $period, tiltak => 5, fylke => 3);
    my $title  = title_of('Tiltaksgruppe og fylke');
    my $report = start($rng, $title, $period, zeros($rng));
    my %plan   = (title => $title, period => $period, col => 'month', scoped => 1);
    my ($first, @rest) = strata($cube, 'fylke');

    # The first page after the notes has neither title nor section.
    print_table($report, $cube, %plan, title => undef, section => '', row => 'tiltaksgruppe',
        stratum => $first);
    print_table($report, $cube, %plan, row => 'tiltaksgruppe', stratum => $_) for @rest;
    print_table($report, $cube, %plan, row => 'tiltak', subtotals => 1, untitled => 1,
        split => $rng->between(4, 7));
    return $report;
}

sub two_tables_on_a_page
{
    my ($rng, %style) = @_;
    my $period = year_of($rng->between(2010, 2030), $rng->between(3, 12), 'short');
    my $cube   = cube($rng, $period, tiltaksgruppe => 5, alder => 5, hovedgruppe => 3);
    my $title  = title_of('Tiltak og alder');
    my $report = start($rng, $title, $period, zeros($rng), %style);
    my $second = 0;

    for my $main ($cube->members('hovedgruppe'))
    {
        my $age_first = $rng->chance(50);
        for my $age ($cube->members('alder'))
        {
            my @pairs = ([ hovedgruppe => $main ], [ alder => $age ]);
            @pairs = reverse @pairs if $age_first;
            print_table($report, $cube, title => $title, period => $period, col => 'month',
                row => 'tiltaksgruppe', stratum => \@pairs, scoped => 1, wrap => 60,
                section => 'Tiltaksgrupper, alder og hovedgrupper', same_page => $second);
            $second = $second ? 0 : $rng->chance(60);
        }
    }
    return $report;
}

# Count, and what it was against last year.
sub changes
{
    my ($rng, %style) = @_;
    my $period = one_month($rng);
    my $cube   = cube($rng, $period, fylke => 8, hovedgruppe => 3);
    my $title  = title_of('Tiltak og fylke', 'En måned');
    my $report = start($rng, $title, $period,
        %style ? %style : $rng->chance(50) ? (zero => 'blank', small => 'printed') : zeros($rng));
    my %plan = (title => $title, period => $period, col => 'measure',
        measures => [qw(antall endring_antall endring_prosent)]);

    print_table($report, $cube, %plan, row => 'hovedgruppe');
    print_table($report, $cube, %plan, row => 'fylke', stratum => $_, scoped => 1)
        for [], strata($cube, 'hovedgruppe');
    return $report;
}

sub other_measures
{
    my $rng    = shift;
    my $period = year_of($rng->between(2010, 2030), $rng->between(3, 12), 'short');
    my $cube   = cube($rng, $period, fylke => 6, alder => 5);
    my $title  = title_of('Fylke', 'Tidsserie måned', 'Helt ledige');
    my $report = start($rng, $title, $period, zeros($rng), minus => [ '-', "\x{2212}" ]);
    my %plan   = (title => $title, period => $period);

    print_table($report, $cube, %plan, row => 'fylke', col => 'month',
        extra => ['gjennomsnitt_hittil_i_aar']);
    print_table($report, $cube, %plan, row => 'alder', col => 'month',
        extra => [qw(gjennomsnitt_hittil_i_aar prosent_av_arbeidsstyrken)]);

    my $month = span(($period->{last}) x 2);
    print_table($report, $cube, %plan, period => $month, row => $_, col => 'measure',
        title => title_of('Fylke', 'En måned', 'Helt ledige'),
        measures => [qw(antall prosent_av_arbeidsstyrken endring_antall endring_prosent)])
        for qw(fylke alder);
    return $report;
}

sub thresholds
{
    my $rng    = shift;
    my $period = year_of($rng->between(2008, 2030), $rng->between(3, 8), 'short');
    my $title  = title_of('Fylke og alder');
    my @notes  = $rng->chance(50)
        ? (notes => 'mindre', threshold => $rng->pick(3, 5, 6, 10))
        : (notes => 'under', threshold => $rng->pick(3, 4, 5, 10));
    my $report = start($rng, $title, $period, zeros($rng), @notes);
    my $cube   = cube($rng, $period, fylke => 5, alder => 4);

    print_table($report, $cube, title => $title, period => $period, row => 'alder', col => 'month',
        stratum => $_, scoped => 1)
        for [], strata($cube, 'fylke');
    return $report;
}

# A report of every usual kind of table, in a style.
sub mixed
{
    my ($rng, %style) = @_;
    my $period = year_of($rng->between(2010, 2030), $rng->between(3, 5), 'short');
    my $cube   = cube($rng, $period, hovedgruppe => 3, tiltak => 5);
    my $counties = cube($rng, $period, fylke => 6, alder => 4);
    my $title  = title_of('Tiltak');
    my $report = start($rng, $title, $period, exists $style{zero} ? () : zeros($rng), %style);
    my %plan   = (title => $title, period => $period);

    usual_tables($rng, $report, $cube, %plan);
    print_table($report, $counties, %plan, row => 'fylke', col => 'alder', total_col => 1);
    print_table($report, $counties, %plan, row => 'fylke', col => 'month', stratum => $_, scoped => 1,
        wrap => 40)
        for strata($counties, 'alder');

    my $month = span(($period->{first}) x 2);
    print_table($report, $counties, %plan, period => $month, row => 'fylke', col => 'measure',
        title => title_of('Tiltak og fylke', 'En måned'),
        measures => [qw(antall endring_antall endring_prosent)]);
    return $report;
}

sub line_ends
{
    my $rng = shift;
    return mixed($rng, eol => "\r\n", bom => $rng->chance(70), last_eol => $rng->chance(50),
        markup => $rng->pick(0, 20));
}

sub spaces
{
    my $rng = shift;
    return mixed($rng, spaces => [ ' ', "\x{a0}", "\x{2009}", "\x{202f}" ],
        minus => [ '-', "\x{2212}", "\x{2013}" ], feed => $rng->pick('own', 'prefix'));
}

sub capitals
{
    my $rng = shift;
    return mixed($rng, upper => 1, markup => $rng->pick(0, 20));
}

# Rows of another length than their header, and rows before any header.
sub skewed_rows
{
    my $rng    = shift;
    my $period = year_of($rng->between(2010, 2030), $rng->between(3, 8), 'short');
    my $cube   = cube($rng, $period, fylke => 7, alder => 4);
    my $title  = title_of('Fylke');
    my $report = start($rng, $title, $period, zeros($rng), skew => 20);
    my %plan   = (title => $title, period => $period);

    print_table($report, $cube, %plan, row => 'fylke', col => 'month');
    $report->page(%plan, section => 'Fylke');
    $report->blank;

    # Fewer cells than the table before has columns, so that this is no more of it.
    $report->put(join "\t", $_, map { $rng->between(4, 99) } 1 .. 2) for qw(Oslo Rogaland);
    print_table($report, $cube, %plan, row => 'alder', col => 'month');
    return $report;
}

sub no_notes
{
    my $rng    = shift;
    my $period = year_of($rng->between(2010, 2030), $rng->between(2, 6), 'short');
    my $report = Synthetic::Report->new($rng, zeros($rng));
    my $cube   = cube($rng, $period, fylke => 5, kjonn => 2);

    print_table($report, $cube, title => title_of('Fylke'), period => $period, row => 'fylke',
        col => 'month', stratum => $_, scoped => 1)
        for [], strata($cube, 'kjonn');
    return $report;
}

1;
