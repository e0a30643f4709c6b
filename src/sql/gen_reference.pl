#!/usr/bin/perl
#
# gen_reference.pl DATA-FOLDER > reference_data.sql
#
# Makes the rows of the reference tables (40-reference.sql) from data/*.tsv, which feed the reader's
# vocabulary too.  The order of the rows there is the order of printing.
#
# A database of another encoding must be able to take every row, so nothing outside Latin-1 goes in:
# a variant with Cyrillic or other letters is left out (navtiltak_label() reads it all the same), a
# name is an error: in data/kommune.tsv "Kárášjohka - Karasjok" is a variant of Karasjok.

use strict;
use warnings;
use utf8;
use FindBin;
use lib "$FindBin::Bin/..";
use Tsv;

binmode(STDOUT, ':encoding(UTF-8)');

my $folder = shift // die "usage: gen_reference.pl DATA-FOLDER\n";

sub literal
{
    my ($text) = @_;
    die "\"$text\": not in Latin-1, or with a backslash\n" if $text =~ /[^\x{20}-\x{FF}]|\\/;
    return "'" . ($text =~ s/'/''/gr) . "'";
}

sub or_null
{
    my ($text) = @_;
    return $text eq '' ? 'NULL' : literal($text);
}

# A list, as the file sets its items apart.
sub or_empty
{
    my ($list, $delimiter) = @_;
    return "'{}'" if $list eq '';
    return 'ARRAY[' . join(', ', map { literal($_) } split $delimiter, $list) . ']';
}

sub insert
{
    my ($table, $columns, @rows) = @_;
    my $n = 0;
    print "\nINSERT INTO $table ($columns, rekkefolge, shipped) VALUES\n",
      join(",\n", map { '    (' . join(', ', @$_, ++$n, 'true') . ')' } @rows), ";\n";
}

# A range, open where a bound is empty.  A literal calls no function that somebody else could have made.
sub range
{
    my ($from, $to) = @_;
    return "'" . ($from eq '' ? '(' : '[') . "$from,$to)'";
}

print "\n-- Made by gen_reference.pl from data/; not for editing.\n";

my @dimensions = map { $_->{dimensjon} } read_tsv("$folder/dimensjon.tsv");
my %rows = map { $_ => [ read_tsv("$folder/$_.tsv") ] } @dimensions;

insert('navtiltak_hovedgruppe', 'hovedgruppe', map { [ literal($_->{hovedgruppe}) ] } @{ $rows{hovedgruppe} });
insert('navtiltak_tiltaksgruppe', 'tiltaksgruppe', map { [ literal($_->{tiltaksgruppe}) ] } @{ $rows{tiltaksgruppe} });
insert('navtiltak_tiltak', 'tiltak, tiltaksgruppe, arena_kode',
    map { [ literal($_->{tiltak}), or_null($_->{tiltaksgruppe}), or_null($_->{arena_kode}) ] } @{ $rows{tiltak} });
insert('navtiltak_fylke', 'kode, fylke, parallelle_navn, gyldig, fylke_2020, merknad',
    map { [ or_null($_->{kode}), literal($_->{fylke}), or_empty($_->{parallelle_navn}, qr/\|/),
            range($_->{gyldig_fra}, $_->{gyldig_til}), or_null($_->{fylke_2020}), or_null($_->{merknad}) ] }
      @{ $rows{fylke} });
insert('navtiltak_kommune', 'kode, kommune, gyldig, fylke_kode, etterfolgere',
    map { [ literal($_->{kode}), literal($_->{kommune}), range($_->{gyldig_fra}, $_->{gyldig_til}),
            or_null($_->{fylke_kode}), or_empty($_->{etterfolger}, qr/,/) ] }
      @{ $rows{kommune} });
insert('navtiltak_alder', 'alder, aar',
    map { [ literal($_->{alder}), range($_->{fra}, $_->{til}) ] } @{ $rows{alder} });
insert('navtiltak_kjonn', 'kjonn, kode', map { [ literal($_->{kjonn}), literal($_->{ssb_kode}) ] } @{ $rows{kjonn} });

# Spellings that were printed: a row each, so that joining them is joining a table.  A name that has
# several rows has its spellings in each.
my (@variants, %listed);
for my $dimension (@dimensions)
{
    for my $row (@{ $rows{$dimension} })
    {
        push @variants, "    ('$dimension', " . literal($_) . ', ' . literal($row->{$dimension}) . ', true)'
          for grep { !/[^\x{20}-\x{FF}]/ && !$listed{$dimension}{$_}++ } split /\|/, $row->{varianter} // '';
    }
}
print "\nINSERT INTO navtiltak_variant (dimension, variant, navn, shipped) VALUES\n", join(",\n", @variants), ";\n";
