# test/Tally.pm: what the tests in Perl share: checks that are counted, and whole files.
package Tally;
use strict;
use warnings;
use Exporter qw(import);
use File::Basename qw(basename);

our @EXPORT_OK = qw(ok is slurp spew finish);

my $part = basename($0) =~ s/^run-//r;
my ($passed, $failed) = (0, 0);

# Count a check; where it does not hold, say what is wrong.
sub ok
{
    my ($holds, $what) = @_;
    $holds ? $passed++ : $failed++;
    print "$part: $what\n" if !$holds;
    return $holds;
}

sub is
{
    my ($got, $wanted, $what) = @_;
    return ok(($got // '') eq $wanted, "$what: " . ($got // 'nothing') . ", not $wanted");
}

# All bytes of a file.
sub slurp
{
    my ($path) = @_;
    open my $file, '<:raw', $path or die "run-$part: $path: $!\n";
    local $/;
    return scalar(<$file>) // '';
}

# A file of these bytes; its path.
sub spew
{
    my ($path, @bytes) = @_;
    open my $file, '>:raw', $path or die "run-$part: $path: $!\n";
    print {$file} @bytes;
    close $file or die "run-$part: $path: $!\n";
    return $path;
}

# The tally that dev/test looks for, and the end.
sub finish
{
    print "$part: $passed passed, $failed failed\n";
    exit($failed ? 1 : 0);
}

1;
