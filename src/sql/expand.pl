#!/usr/bin/perl
#
# expand.pl DATA-FOLDER FILE...
#
# Prints SQL with what follows from data/dimensjon.tsv put in, so that a dimension is a row there:
#
#     @each dimension: OUT {dimensjon} text, -- {betydning}; NULL: all
#
# becomes such a line for each dimension, {X} its column X, and @list of dimensions their names as literals.
# @columns of F becomes the OUT parameters of a function F before it.

use strict;
use warnings;
use FindBin;
use lib "$FindBin::Bin/..";
use Tsv;

binmode(STDOUT, ':encoding(UTF-8)');
die "usage: expand.pl DATA-FOLDER FILE...\n" if @ARGV < 2;
my $folder = shift;
my @dimensions = read_tsv("$folder/dimensjon.tsv");
my $list = join ', ', map { "'$_->{dimensjon}'" } @dimensions;

my ($function, %columns);
for my $path (@ARGV)
{
    open my $in, '<:encoding(UTF-8)', $path or die "$path: $!\n";
    while (my $line = <$in>)
    {
        $function = $1 if $line =~ /^CREATE FUNCTION (\w+)/;
        $line = $columns{$1} // die "$path: no columns of $1\n" if $line =~ /^\s*\@columns of (\w+)/;
        $line =~ s/\@list of dimensions/$list/;
        if ($line =~ s/^(\s*)\@each dimension: /$1/)
        {
            $line = join '', map { my $row = $_; $line =~ s/\{(\w+)\}/$row->{$1}/gr } @dimensions;
        }
        $columns{$function} .= $line if $line =~ /^ +OUT /;
        print $line;
    }
}
