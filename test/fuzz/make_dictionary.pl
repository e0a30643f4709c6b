#!/usr/bin/env perl
# make_dictionary.pl DATA: the names and variants of the vocabulary, and the words that reports put
# beside them, as a dictionary of libFuzzer and AFL++.
use strict;
use warnings;
use utf8;
use FindBin;
use lib "$FindBin::Bin/../../src";
use Tsv;

my ($data) = @ARGV;
my %names = (
    alder         => ['alder'],
    dimensjon     => ['ord'],
    fylke         => ['fylke', 'parallelle_navn', 'varianter'],
    hovedgruppe   => ['hovedgruppe', 'varianter'],
    kjonn         => ['kjonn'],
    tiltak        => ['tiltak', 'varianter'],
    tiltaksgruppe => ['tiltaksgruppe', 'varianter'],
);
my @words = (
    "\t", "\n", "\r\n", "\n\t", "\t*", "\t1 234", "\t-5", "\t2,4", "\tI alt", "\nI alt\t", "---",
    '|', ' | ', "|\n|", "\n|---|---|", '|:--', '\\|', 'NaN', 'Unnamed: 1', '{1}---',
    '<table>', '<tr>', '<td>', '</td>', '</tr>', '</table>', '<th colspan="2">', ' rowspan="2"', '<p>', '<h1>', '<!--', '-->',
    ',', ';', '"', '""', ',,', "\r\n;", '  ', "\n  ", '   *', ' 77 818', '---- ----',
    '<b>', '</b>', '**', '\\*', '# ', '[', '](', '&nbsp;', "\xA0", "−", "–", "\x{FEFF}",
    'Deltakere i arbeidsrettede tiltak. ', 'Tidsserie ', "måned", "En måned", '. ', ' og ', ', ',
    'I alt ', 'Antall', 'Endring fra i fjor ', 'Prosent', 'mindre enn ', 'fire', "§ 7-1",
    (map { ($_, "$_ 2022") } qw(Januar mars april Mai Desember)),
    'kvartal', "halvår", 'tertial', 'K1', 'Q1', 'M03', '2019', '202203', 'til og med', 't.o.m.',
    'fra', "året", "første", ' - ', '/', '1. ');

for my $table (sort keys %names)
{
    for my $row (read_tsv("$data/$table.tsv"))
    {
        push @words, map { split /\|/ } grep { defined && length } @{$row}{ @{ $names{$table} } };
    }
}
my %seen;
for my $word (grep { !$seen{$_}++ } @words)
{
    utf8::encode($word);
    $word =~ s/([^ !#-\[\]-~])/sprintf '\\x%02X', ord $1/ge;
    print "\"$word\"\n";
}
