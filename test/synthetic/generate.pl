#!/usr/bin/env perl
#---- generate.pl  a made report and the rows that a reader should find in it ----
#
# generate.pl SCENARIO SEED REPORT.txt EXPECTED.tsv
# generate.pl --list
#
# One random cube of counts, so that everything adds up, is printed as a report of the family; what is
# known of every printed cell is written beside it, as COPY text has it.  The same scenario and seed give
# the same bytes on every machine.
use strict;
use warnings;
use utf8;
use FindBin;
use lib $FindBin::Bin;
use Synthetic::Prng;
use Synthetic::Scenarios qw(scenario names);

if (@ARGV == 1 && $ARGV[0] eq '--list')
{
    print "$_\n" for names();
    exit 0;
}
die "usage: generate.pl SCENARIO SEED REPORT.txt EXPECTED.tsv | generate.pl --list\n" if @ARGV != 4;

my ($name, $seed, $report, $expected) = @ARGV;
my $scenario = scenario($name) or die qq(no scenario "$name": see generate.pl --list\n);

$scenario->(Synthetic::Prng->new($name, $seed))->finish($report, $expected);
