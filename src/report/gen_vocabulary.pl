#!/usr/bin/perl
#
# gen_vocabulary.pl DATA-FOLDER > vocabulary_data.h
#
# Makes the reader's C tables from the vocabulary in data/*.tsv: every name with its number, the
# sorted table of look-up keys, and the names' codes.  A key is a name or variant folded as text_fold()
# does it; the unit test of the vocabulary holds the two foldings together.

use strict;
use warnings;
use utf8;
use Unicode::Normalize qw(NFD);
use FindBin;
use lib "$FindBin::Bin/..";
use Tsv;

binmode(STDOUT, ':encoding(UTF-8)');

my @dimensions = qw(hovedgruppe tiltaksgruppe tiltak fylke alder kjonn);
my $folder     = shift // die "usage: gen_vocabulary.pl DATA-FOLDER\n";

# Letters that do not decompose into a letter and its marks.
my %plain = ('æ' => 'ae', 'ø' => 'o', 'đ' => 'd', 'ŋ' => 'n', 'ŧ' => 't', 'ß' => 'ss', 'ð' => 'd');

# The key of a text: lower case, no marks, letters and digits only, a hyphen between digits kept.
# Variants with Cyrillic letters are transliterated by text_fold(); here they are left to it.
sub fold
{
    my ($text) = @_;
    $text = lc $text;
    $text =~ s/([æøđŋŧßð])/$plain{$1}/g;
    $text = NFD($text);
    $text =~ s/\pM//g;
    $text =~ s/(?<=\d)\s*[-–]\s*(?=\d)/\x{1}/g;
    $text =~ s/[^a-z0-9%+\x{1}]//g;
    $text =~ tr/\x{1}/-/;
    return $text;
}

sub c_string
{
    my ($text) = @_;
    $text =~ s/(["\\])/\\$1/g;
    return "\"$text\"";
}

# The first month of a day, as period.h counts them; where there is none, the default.
sub month
{
    my ($day, $default) = @_;
    return $day =~ /^(\d+)-(\d+)-01$/ ? $1 * 12 + $2 - 1 : $default;
}

# An age band as SDMX's list of ages has it.
sub age_code
{
    my ($from, $to) = @_;
    return $from eq '' ? "Y_LT$to" : $to eq '' ? "Y_GE$from" : "Y${from}T" . ($to - 1);
}

# The code of a row in Norwegian registers, and what SDMX has for it.
sub codes
{
    my ($dimension, $row) = @_;
    return ($row->{ssb_kode}, $row->{sdmx_kode}) if $dimension eq 'kjonn';
    my $code =
        $dimension eq 'fylke'  ? $row->{kode}
      : $dimension eq 'tiltak' ? $row->{arena_kode}
      : $dimension eq 'alder'  ? age_code($row->{fra}, $row->{til})
      :                          '';
    return ($code, $code);
}

my (@names, @codes, %keys, %number_of);

sub add_key
{
    my ($dimension, $spelling, $number) = @_;
    return if $spelling =~ /\p{Cyrillic}/;
    my $key = fold($spelling);
    my $known = $keys{$key}{$dimension} // $number;
    die "\"$spelling\": one key for two names of $dimension\n" if $known != $number;
    $keys{$key}{$dimension} = $number;
}

for my $dimension (@dimensions)
{
    for my $row (read_tsv("$folder/$dimension.tsv"))
    {
        my $name = $row->{$dimension};
        if (!exists $number_of{$dimension}{$name})
        {
            $number_of{$dimension}{$name} = @names;
            push @names, { text => $name, dimension => $dimension, group => $row->{tiltaksgruppe} };
        }
        my $number   = $number_of{$dimension}{$name};
        my ($national, $sdmx) = codes($dimension, $row);
        push @codes, [ $number, month($row->{gyldig_fra} // '', 'INT32_MIN'), month($row->{gyldig_til} // '', 'INT32_MAX'), $national, $sdmx ]
          if $national ne '';
        my @parallel = split /\|/, $row->{parallelle_navn} // '';
        add_key($dimension, $_, $number)
          for $name, split(/\|/, $row->{varianter} // ''), map { ($_, "$name $_") } @parallel;
    }
}

print "/* Made by gen_vocabulary.pl from data/; not for editing. */\n\n";
print "static const Member vocabulary_names[] = {\n";
for my $number (0 .. $#names)
{
    my $name = $names[$number];
    my $group = $name->{dimension} eq 'tiltak' ? $number_of{tiltaksgruppe}{ $name->{group} } : -1;
    die "$name->{text}: no such tiltaksgruppe\n" unless defined $group;
    printf "\t{SLICE_LITERAL(%s), DIM_%s, %d, %d},\n",
      c_string($name->{text}), uc $name->{dimension}, $number, $group;
}
print "};\n\n";

# Keys in byte order, a key of several dimensions once for each.
print "static const VocabularyKey vocabulary_keys[] = {\n";
for my $key (sort keys %keys)
{
    for my $dimension (grep { exists $keys{$key}{$_} } @dimensions)
    {
        printf "\t{SLICE_LITERAL(%s), %d},\n", c_string($key), $keys{$key}{$dimension};
    }
}
print "};\n\n";

# Names that have been in force more than once have a code for each time.
print "static const VocabularyCode vocabulary_codes[] = {\n";
printf "\t{%d, {%s, %s}, {SLICE_LITERAL(\"%s\"), SLICE_LITERAL(\"%s\")}},\n", @$_
  for sort { $a->[0] <=> $b->[0] } @codes;
print "};\n\n";

# What the headings call the dimensions.
print "static const DimensionWord dimension_words[] = {\n";
for my $row (read_tsv("$folder/dimensjon.tsv"))
{
    printf "\t{SLICE_LITERAL(%s), DIM_%s},\n", c_string(fold($_)), uc $row->{dimensjon}
      for split /\|/, $row->{ord};
}
print "};\n";
