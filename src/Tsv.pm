# Tsv.pm: the tables of data/, for the scripts that make C and SQL of them.
package Tsv;
use strict;
use warnings;
use Exporter 'import';
our @EXPORT = qw(read_tsv);

# The rows of a file of tab-separated UTF-8 with a line of column names, as hashes.
sub read_tsv
{
    my ($path) = @_;
    open my $in, '<:encoding(UTF-8)', $path or die "$path: $!\n";
    my @columns = split /\t/, (scalar(<$in>) =~ s/\R//r), -1;
    my @rows;
    while (my $line = <$in>)
    {
        $line =~ s/\R//;
        my %row;
        @row{@columns} = split /\t/, $line, -1;
        push @rows, \%row;
    }
    return @rows;
}

1;
