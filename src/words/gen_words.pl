#!/usr/bin/perl
#
# gen_words.pl DATA-FOLDER numbers | dimensions | names | measures | note_words > X_data.h
#
# Makes the reader's C tables from data/*.tsv: the dimensions' numbers, what is known of them and how headings
# call them; every name with its number, the sorted tables of look-up keys, and the names' codes with their
# order; the measures and how headings call them.  A key is a spelling folded as text_fold() does it; the unit
# test of the vocabulary holds the two foldings together.

use strict;
use warnings;
use utf8;
use Unicode::Normalize qw(NFD);
use FindBin;
use lib "$FindBin::Bin/..";
use Tsv;

binmode(STDOUT, ':encoding(UTF-8)');

die "usage: gen_words.pl DATA-FOLDER numbers | dimensions | names | measures | note_words\n" if @ARGV != 2;
my ($folder, $wanted) = @ARGV;
my %dimension = map { $_->{dimensjon} => $_ } read_tsv("$folder/dimensjon.tsv");
my @dimensions = map { $_->{dimensjon} } read_tsv("$folder/dimensjon.tsv");

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

# The code of a row in the column that the dimension has for it.  It goes to others, in ASCII.
sub code
{
    my ($row, $column) = @_;
    my $code = $column eq 'fra-til' ? age_code($row->{fra}, $row->{til}) : $column eq '' ? '' : $row->{$column};
    return $code =~ s/Æ/AE/gr =~ s/Ø/OE/gr =~ s/Å/AA/gr;
}

# The spellings that a text with alternatives stands for: "endring (|i) antall" is two.
sub spellings
{
    my ($text) = @_;
    return $text if $text !~ /^(.*?)\(([^()]*)\)(.*)$/;
    my ($before, $behind) = ($1, $3);
    return map { spellings("$before$_$behind") } split /\|/, $2, -1;
}

# Alternatives outside brackets.
sub alternatives
{
    my ($text) = @_;
    return map { spellings($_) } $text =~ /((?:\([^()]*\)|[^|])+)/g;
}

sub print_numbers
{
    print "typedef enum DimensionNumber\n{\n", join(",\n", map { "\tDIM_" . uc } @dimensions), "\n} DimensionNumber;\n\n";
    printf "#define N_LISTED %d\n", scalar @dimensions;
}

sub print_dimensions
{
    print "static const Dimension dimensions[N_LISTED] = {\n";
    my %child = map { $dimension{$_}{del_av} => $_ } @dimensions;
    for my $id (@dimensions)
    {
        my $row = $dimension{$id};
        printf "\t{SLICE_LITERAL(%s), SLICE_LITERAL(%s), SLICE_LITERAL(%s), %s, %s, %s},\n", c_string($id), c_string($row->{tittel}),
          c_string($row->{sdmx}), $row->{rolle} eq '' ? 'NULL' : c_string($row->{rolle}),
          map { ($_ // '') eq '' ? 'DIM_NONE' : 'DIM_' . uc } $row->{del_av}, $child{$id};
    }
    print "};\n\nstatic const DimensionWord dimension_words[] = {\n";
    for my $id (@dimensions)
    {
        printf "\t{SLICE_LITERAL(%s), DIM_%s},\n", c_string(fold($_)), uc $id for split /\|/, $dimension{$id}{ord};
    }
    print "};\n";
}

# The word that tells that a text may hold the spelling: its last one, but for a short one that much else
# ends with ("år"); then its longest.
sub telling_word
{
    my @words = map { fold($_) } split ' ', $_[0];
    my ($longest) = sort { length $b <=> length $a } @words;
    return $words[-1] =~ /^[a-z]{1,3}$/ ? $longest : $words[-1];
}

sub print_measures
{
    my @rows = read_tsv("$folder/maal.tsv");
    print "static const Measure measures[] = {\n";
    printf "\t{SLICE_LITERAL(%s), MEASURE_%s, UNIT_%s},\n", c_string($_->{maal}), $_->{slag}, $_->{enhet} for @rows;
    print "};\n\nstatic const MeasureKey measure_keys[] = {\n";
    my %number_of_key;
    for my $number (0 .. $#rows)
    {
        # Some converters lose æ, ø and å.
        for my $key (map { fold($_), fold(tr/æøåÆØÅ//dr) } alternatives($rows[$number]{ord}))
        {
            my $known = $number_of_key{$key} // $number;
            die "\"$key\": one key for two measures\n" if $known != $number;
            $number_of_key{$key} = $number;
        }
    }
    printf "\t{SLICE_LITERAL(%s), %d},\n", c_string($_), $number_of_key{$_} for sort keys %number_of_key;
    my %last = map { telling_word($_) => 1 } map { alternatives($_->{ord}) } @rows;
    print "};\n\nstatic const Slice measure_last_words[] = {\n";
    printf "\tSLICE_LITERAL(%s),\n", c_string($_) for sort keys %last;
    print "};\n";
}

# The words of notes, in byte order; one of several kinds is of the first.
sub print_note_words
{
    my %word;
    for my $row (read_tsv("$folder/merknadsord.tsv"))
    {
        $word{$_} //= [ $row->{slag}, $row->{tall} eq '' ? 0 : $row->{tall} ] for split ' ', $row->{ord};
    }
    print "static const NoteWord note_words[] = {\n";
    printf "\t{SLICE_LITERAL(%s), WORD_%s, %d},\n", c_string($_), @{ $word{$_} } for sort keys %word;
    print "};\n";
}

my (@names, @codes, %keys, %number_of, %number_of_code);

# Municipalities are many and near one another: their keys are in a table of their own.
my $crowd = 'kommune';

# The number of a key that several municipalities share, and that therefore names none.
my $shared = 'KEY_SHARED';

sub add_key
{
    my ($dimension, $spelling, $number) = @_;
    return if $spelling =~ /\p{Cyrillic}/;
    my $key = fold($spelling);
    my $known = $keys{$key}{$dimension} // $number;
    die "\"$spelling\": one key for two names of $dimension\n" if $known ne $number;
    $keys{$key}{$dimension} = $number;
}

# The name without the county in brackets.
sub bare
{
    my ($name) = @_;
    return $name =~ s/ \(.*\)$//r;
}

# "Sande" is what two municipalities of a time are called: by itself it is the name of neither, though
# the list has it as the name of the one that is left.
sub share_keys
{
    my ($dimension, @rows) = @_;
    my %called;
    push @{ $called{ bare($_->{$dimension}) } }, $_ for @rows;
    for my $name (keys %called)
    {
        my @namesakes = @{ $called{$name} };
        for my $row (@namesakes)
        {
            my ($from, $to) = map { $_ eq '' ? '9999' : $_ } @$row{qw(gyldig_fra gyldig_til)};
            $keys{ fold($name) }{$dimension} = $shared
              if grep { $_->{kode} ne $row->{kode} && $_->{gyldig_fra} lt $to && $from lt ($_->{gyldig_til} || '9999') } @namesakes;
        }
    }
}

# The number of a row's name, which may have had a row before.
sub add_name
{
    my ($dimension, $row) = @_;
    my $name = $row->{$dimension};
    my $of = $dimension{$dimension}{del_av};
    if (!exists $number_of{$dimension}{$name})
    {
        my $parent = $row->{$of} // '';
        die "$name: no such $of\n" if $parent ne '' && !exists $number_of{$of}{$parent};
        $number_of{$dimension}{$name} = @names;
        push @names, { text => $name, dimension => $dimension, parent => $parent eq '' ? -1 : $number_of{$of}{$parent} };
    }
    return $number_of{$dimension}{$name};
}

# The row's codes.  A part of different wholes at different times has the code of the whole beside its own.
sub add_code
{
    my ($dimension, $row, $number) = @_;
    my ($of, @columns) = @{ $dimension{$dimension} }{qw(del_av kode sdmx_kode)};
    my ($national, $sdmx) = map { code($row, $_) } @columns;
    return if $national eq '';
    $number_of_code{$dimension}{$national} = $number;
    push @codes,
      { number => $number, dimension => $dimension, parent => $number_of_code{$of}{ $row->{"${of}_kode"} // '' } // -1,
        from => month($row->{gyldig_fra} // '', 'INT32_MIN'), to => month($row->{gyldig_til} // '', 'INT32_MAX'),
        codes => [ $national, $sdmx ] };
}

# The names of all dimensions, in the order of their numbers.
sub read_names
{
    for my $dimension (@dimensions)
    {
        my @rows = read_tsv("$folder/$dimension.tsv");
        for my $row (@rows)
        {
            my $name = $row->{$dimension};
            my $number = add_name($dimension, $row);
            add_code($dimension, $row, $number);
            my @parallel = split /\|/, $row->{parallelle_navn} // '';
            add_key($dimension, $_, $number)
              for $name, split(/\|/, $row->{varianter} // ''), map { ($_, "$name $_") } @parallel;
        }
        share_keys($dimension, @rows) if $dimension eq $crowd;
    }
}

# Which of 32 kinds of letters a key has, a bit each; see letters_of() in vocabulary.c.
sub letters
{
    my ($key) = @_;
    my $letters = 0;
    $letters |= 1 << ($_ % 32) for unpack 'C*', $key;
    return $letters;
}

# Keys in byte order, a key of several dimensions once for each.
sub print_keys
{
    my ($table, @of) = @_;
    print "static const VocabularyKey $table\[] = {\n";
    for my $key (sort keys %keys)
    {
        for my $dimension (grep { exists $keys{$key}{$_} } @of)
        {
            printf "\t{SLICE_LITERAL(%s), %s, 0x%08X},\n", c_string($key), $keys{$key}{$dimension}, letters($key);
        }
    }
    print "};\n\n";
}

# A name's codes one after the other in time, from where its first one is, and all codes in their order.
sub print_codes
{
    my $start = sub { $_[0]{from} eq 'INT32_MIN' ? 0 : $_[0]{from} };
    my %place = map { $dimensions[$_] => $_ } 0 .. $#dimensions;
    @codes = sort { $a->{number} <=> $b->{number} || $start->($a) <=> $start->($b) } @codes;
    print "static const VocabularyCode vocabulary_codes[] = {\n";
    printf "\t{%d, %d, {%s, %s}, {%s}},\n", @$_{qw(number parent from to)},
      join(', ', map { 'SLICE_LITERAL(' . c_string($_) . ')' } @{ $_->{codes} })
      for @codes;
    print "};\n\nstatic const unsigned short first_codes[] = {\n";
    my $first = 0;
    for my $number (0 .. @names)
    {
        $first++ while $first < @codes && $codes[$first]{number} < $number;
        print "\t$first,\n";
    }
    print "};\n\nstatic const unsigned short code_order[N_CODE_LISTS][sizeof(vocabulary_codes) / sizeof(vocabulary_codes[0])] = {\n";
    for my $list (0, 1)
    {
        my @order = sort { $place{ $codes[$a]{dimension} } <=> $place{ $codes[$b]{dimension} }
              || $codes[$a]{codes}[$list] cmp $codes[$b]{codes}[$list]
              || $start->($codes[$a]) <=> $start->($codes[$b]) } 0 .. $#codes;
        print "\t{", join(', ', @order), "},\n";
    }
    print "};\n";
}

# A bit for each key, by its hash, which vocabulary.c computes in the same way: what has none is no key.
sub print_filter
{
    my ($bits) = @_;
    my @words = (0) x ($bits / 32);
    for my $key (keys %keys)
    {
        my $hash = 0;
        $hash = ($hash * 31 + ord $_) & 0xFFFFFFFF for split //, $key;
        $hash = ($hash ^ $hash >> 15) % $bits;
        $words[$hash >> 5] |= 1 << ($hash & 31);
    }
    print "\n#define FILTER_BITS $bits\nstatic const uint32_t key_filter[FILTER_BITS / 32] = {\n";
    printf "\t0x%08X,\n", $_ for @words;
    print "};\n";
}

sub print_names
{
    read_names();
    print "static const Member vocabulary_names[] = {\n";
    for my $number (0 .. $#names)
    {
        my $name = $names[$number];
        printf "\t{SLICE_LITERAL(%s), DIM_%s, %d, %d},\n",
          c_string($name->{text}), uc $name->{dimension}, $number, $name->{parent};
    }
    print "};\n\n";
    my @spoilt = grep { $names[$_]{dimension} ne $crowd && $names[$_]{text} =~ /[æøå]/i } 0 .. $#names;
    print "/* The names that a converter can take letters from, but for those of the $crowd. */\n";
    print "static const int losing_names[] = {\n", (map { "\t$_,\n" } @spoilt), "};\n\n";
    my %word = map { lc($_) => 1 } grep { length >= 4 } map { split ' ', $_->{text} } grep { $_->{dimension} ne $crowd } @names;
    print "/* Words of the names but those of the $crowd, in small letters. */\n";
    print "static const Slice name_words[] = {\n", (map { "\tSLICE_LITERAL(" . c_string($_) . "),\n" } sort keys %word), "};\n\n";
    print_keys('vocabulary_keys', grep { $_ ne $crowd } @dimensions);
    print_keys("${crowd}_keys", $crowd);
    print_codes();
    print_filter(16384);
}

my %printer = (numbers => \&print_numbers, dimensions => \&print_dimensions, names => \&print_names, measures => \&print_measures, note_words => \&print_note_words);
die "$wanted: there are no such tables\n" if !$printer{$wanted};
print "/* Made by gen_words.pl from data/; not for editing. */\n\n";
$printer{$wanted}->();
