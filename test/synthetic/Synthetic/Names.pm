#---- Names.pm  the names a synthetic report prints: known ones with their noise, and unlisted ones ----
package Synthetic::Names;
use strict;
use warnings;
use utf8;
use Exporter 'import';
our @EXPORT_OK = qw(@DIMENSIONS members unlisted heading month_label period_range first_low);

our @DIMENSIONS = qw(hovedgruppe tiltaksgruppe tiltak fylke kommune alder kjonn);

# What a section calls each axis.
my %heading = (
    hovedgruppe => 'Hovedgrupper', tiltaksgruppe => 'Tiltaksgrupper', tiltak => 'Tiltak',
    fylke => 'Fylke', alder => 'Alder', kjonn => 'Kjønn', yrke => 'Yrke', kommune => 'Kommune',
);

# Canonical name, then the spellings that conversion made of it.
my %known = (
    hovedgruppe => [
        ['Arbeidssøkere på tiltak'], ['Nedsatt arbeidsevne, på tiltak'], ['Andre på tiltak'],
    ],
    tiltaksgruppe => [
        [ 'Avklaringstiltak', 'avklarings tiltak' ],
        ['Oppfølging'],
        ['Opplæring'],
        [ 'Lønnstilskudd', 'Lønnskudd' ],
        ['Arbeidspraksis'],
        ['Arbeidsrettet rehabilitering'],
        ['Tilrettelagt arbeid'],
        [   'Helsemessig utredning/behandling', 'Helsemessig utredning/ behandling',
            'Heisemessig utredning/behandling' ],
        ['Tilrettelegging'],
        [ 'Jobbskaping og egenetablering', 'Jobbskapning og egenetablering' ],
    ],
    fylke => [
        ['Østfold'], ['Akershus'], ['Hedmark'], ['Aust-Agder'], ['Sogn og Fjordane'],
        ['Oslo'], ['Rogaland'], ['Møre og Romsdal'],
        [ 'Nordland', 'Nordland - Nordlånnda', 'Nordland - Nordlândia', 'Nordland - Nordlánnda' ],
        ['Viken'], ['Innlandet'], ['Vestfold og Telemark'], ['Agder'], ['Vestland'],
        [ 'Trøndelag', 'Trøndelag - Tröndelage', 'Trøndelag - Trööndelage' ],
        [   'Troms og Finnmark', 'Troms og Finnmark - Romsa ja Finnmárku',
            'Troms og Finnmark - Romsa ja Finnmarku' ],
        ['Øvrige områder'], ['Ukjent'],
    ],
    alder => [
        ['19 år og under'], ['20-24 år'], ['25-29 år'], ['30-39 år'], ['40-49 år'],
        ['50-59 år'], ['60 år og over'],
    ],
    kjonn => [ ['Kvinner'], ['Menn'] ],
);
my %kode = (
    'Oslo' => '03', 'Rogaland' => '11', 'Møre og Romsdal' => '15', 'Nordland' => '18',
    'Trøndelag' => '50', 'Viken' => '30', 'Innlandet' => '34', 'Vestfold og Telemark' => '38',
    'Agder' => '42', 'Vestland' => '46', 'Troms og Finnmark' => '54',
);

# The measures by the group they are counted under.
my @measures = (
    [ 'Avklaringstiltak', ['Avklaring'], ['Avklaring i skjermet virksomhet'],
        ['Avklaring - sykmeldt arbeidstaker'] ],
    [ 'Oppfølging', ['Mentor'], [ 'Jobbklubb', "Jobbk\x{43b}\x{443}\x{431}b", 'Jobbkubb', 'Jobbklass' ],
        [ 'Digital oppfølging/jobbklubb', 'Digital oppfølging/jobbkubb' ],
        ['Oppfølging'], ['Utvidet oppfølging i NAV'] ],
    [ 'Opplæring', [ 'AMO Enkeltplass', 'AMO Enkeltklass', 'AMO Enkelt plass', 'AMO Enkeltclass' ],
        [ 'AMO Enkeltplass, Forsøk', 'AMO Enkeltklass, Forsøk' ], ['AMO Kurs'], ['AMO Kurs, Forsøk'],
        ['2-årig opplæringstiltak'], ['Høyere utdanning'],
        [ 'Vgs/yrkesfaglig utdanning enkeltplass', 'Vgs/yrkesfaglig utdanning enkelt plass' ] ],
    [ 'Lønnstilskudd', ['Midlertidig lønnstilskudd'], ['Varig lønnstilskudd'],
        ['Tilskudd til sommerjobb'] ],
    [ 'Arbeidspraksis', ['Arbeidstrening'], ['Arbeidsforberedende trening'] ],
    [ 'Arbeidsrettet rehabilitering', ['Arbeidsrettet rehabilitering (dag)'],
        ['Arbeidsrettet rehabilitering (døgn) - sykmeldt arbeidstaker'] ],
    [ 'Tilrettelagt arbeid', ['Varig tilrettelagt arbeid i ordinær virksomhet'],
        ['Produksjonsverksted (PV)'] ],
    [ 'Tilrettelegging', ['Funksjonsassistanse'], [ 'Inkluderingstilskudd', 'Inkluderingsstøtte' ],
        ['Tilrettelegging'], [ 'Tilskudd til ekspertbistand', 'Tilkudd til ekspertbistand' ] ],
    [ 'Jobbskaping og egenetablering', ['Egenetablering'],
        [ 'Jobbskapingsprosjekter', 'Jobbskappingsprosjekter' ] ],
);

# Names no vocabulary has; some lie close to a known one and are another thing all the same.
my %unlisted = (
    tiltaksgruppe => [ 'Kvalifiseringsprogrammet', 'Bistand til arbeidsgivere' ],
    tiltak        => [ 'Jobbsjansen', 'Varig lønnstilskudd, Forsøk', 'Sommerskole for unge' ],
    fylke         => [ 'Fjordfylket', 'Østlandet' ],
    alder         => [ '16-19 år', '67 år og over', '60-66 år' ],
    hovedgruppe   => ['Unge på tiltak'],
);

my %free = (
    yrke => [
        'Ledere', 'Ingeniør- og ikt-fag', 'Undervisning', 'Akademiske yrker', 'Helse, pleie og omsorg',
        'Barne- og ungdomsarbeid', 'Meglere og konsulenter', 'Kontorarbeid', 'Butikk- og salgsarbeid',
        'Jordbruk, skogbruk og fiske', 'Bygg og anlegg', 'Ingen yrkesbakgrunn',
    ],
);
my @kommuner = (
    '1101 Eigersund', '1103 Stavanger', '1106 Haugesund', '1108 Sandnes', '1111 Sokndal',
    '1112 Lund', '1114 Bjerkreim', '1119 Hå', '1120 Klepp', '1149 Karmøy',
);

sub heading { return $heading{ $_[0] } }

# The members of a dimension: { name, labels => [spellings], known, and for a measure group }.
sub members
{
    my $dimension = shift;

    return map {
        my ($group, @list) = @$_;
        map { { name => $_->[0], labels => $_, group => $group, known => 1 } } @list
    } @measures if $dimension eq 'tiltak';
    return map { { name => $_, labels => [$_], free => 1 } } @{ $free{$dimension} }
        if $free{$dimension};
    return map { { name => s/^\d+ //r, labels => [$_], known => 1 } } @kommuner if $dimension eq 'kommune';
    return map { { name => $_->[0], labels => $_, known => 1, kode => $kode{ $_->[0] } } }
        @{ $known{$dimension} };
}

# The unlisted members; a measure among them is counted under the group given.
sub unlisted
{
    my ($dimension, $group) = @_;
    return map { { name => $_, labels => [$_], group => $group } } @{ $unlisted{$dimension} };
}

my @month = qw(Januar Februar Mars April Mai Juni Juli August September Oktober November Desember);
my @short = qw(jan. feb. mars april mai juni juli aug. sep. okt. nov. des.);

# A month, counted from January of the year 0, as a column or a row names it.
sub month_label
{
    my ($month, $style) = @_;
    my ($year, $of_year) = (int($month / 12), $month % 12);

    return $month[$of_year]            if $style eq 'bare';
    return lc $month[$of_year]         if $style eq 'lower';
    return $short[$of_year]            if $style eq 'short';
    return "$short[$of_year] $year"    if $style eq 'short year';
    return "$month[$of_year] $year"    if $style eq 'year';
    die "no month style $style";
}

# Months [first, last] as a daterange.
sub period_range
{
    my ($first, $last) = @_;
    return sprintf '[%04d-%02d-01,%04d-%02d-01)',
        int($first / 12), $first % 12 + 1, int(($last + 1) / 12), ($last + 1) % 12 + 1;
}

# As inside a phrase: only the first letter changes.
sub first_low
{
    my $name = shift;
    return $name =~ /^(?:AMO|\d)/ ? $name : lcfirst $name;
}

1;
