#---- Scenarios.pm  one function for each thing that a report of the family may do ----
package Synthetic::Scenarios;
use strict;
use warnings;
use utf8;
use Exporter 'import';
use Synthetic::Periods ':all';
use Synthetic::Breakdowns ':all';
use Synthetic::Layouts ':all';
use Synthetic::Plan qw(zeros);
our @EXPORT_OK = qw(scenario names);

# Each takes the random numbers and gives the report, printed.
my %scenario = (
    andre_aar           => \&other_years,
    aarsskifte          => \&across_new_year,
    maaneder_korte      => \&short_months,
    maaneder_med_aar    => \&months_with_years,
    kvartal             => \&quarters,
    aarskolonner        => \&years,
    akser               => \&any_axes,
    maaned_i_rad        => \&months_down,
    nye_tiltak          => sub { unlisted_names($_[0], 'tiltak') },
    nye_tiltaksgrupper  => sub { unlisted_names($_[0], 'tiltaksgruppe') },
    nye_fylker          => sub { unlisted_names($_[0], 'fylke') },
    nye_aldersgrupper   => sub { unlisted_names($_[0], 'alder') },
    nye_hovedgrupper    => sub { unlisted_names($_[0], 'hovedgruppe') },
    over_sider          => \&over_pages,
    uten_tittel         => \&untitled_pages,
    to_tabeller         => \&two_tables_on_a_page,
    yrker               => \&occupations,
    kommuner            => \&municipalities,
    fylkeskoder         => \&county_codes,
    endringer           => \&changes,
    prosent_og_snitt    => \&other_measures,
    terskel             => \&thresholds,
    markering           => sub { mixed($_[0], markup => 60) },
    linjeslutt          => \&line_ends,
    mellomrom           => \&spaces,
    store_bokstaver     => \&capitals,
    stoey               => sub { mixed($_[0], noise => 60, orphans => 50) },
    streker             => sub { mixed($_[0], dashes => 50) },
    null_blank          => sub { mixed($_[0], zero => 'blank') },
    null_stjerne        => sub { mixed($_[0], zero => 'star') },
    uten_skjuling       => sub { mixed($_[0], zero => 'blank', small => 'printed') },
    i_alt_kolonner      => \&total_columns,
    ugyldige_celler     => sub { mixed($_[0], invalid => 10) },
    skjeve_rader        => \&skewed_rows,
    kjoenn_og_alder     => \&sex_and_age,
    samme_tall          => \&same_facts,
    tvetydig            => \&both_measure_and_group,
    tiltak_i_gruppe     => \&measures_of_a_group,
    tiltak_uten_sum     => \&measures_without_totals,
    uten_noter          => \&no_notes,
    alt_paa_en_gang     => \&everything,
);

sub names { return my @names = sort keys %scenario }

sub scenario { return $scenario{ $_[0] } }

# Whatever may go together, together.
sub everything
{
    my $rng   = shift;
    my %style = (
        zeros($rng), markup => $rng->pick(0, 15, 50), noise => $rng->pick(0, 40),
        dashes => $rng->pick(0, 10), orphans => $rng->pick(0, 30), invalid => $rng->pick(0, 3),
        spaces => [ $rng->pick(' ', "\x{a0}", "\x{2009}", "\x{202f}") ],
        minus => [ $rng->pick('-', "\x{2212}") ], eol => $rng->pick("\n", "\r\n"),
        bom => $rng->chance(30), feed => $rng->pick('', 'own', 'prefix'), last_eol => $rng->chance(80),
        notes => $rng->pick('mindre', 'under'), threshold => $rng->pick(3, 4, 5, 10));
    my $body = $rng->pick(\&any_axes, \&two_tables_on_a_page, \&changes, \&mixed);

    return $body->($rng, %style);
}

1;
