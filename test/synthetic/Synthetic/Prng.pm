#---- Prng.pm  the same random numbers on every machine, whatever its perl's rand() ----
package Synthetic::Prng;
use strict;
use warnings;

# Xorshift32 over a hash of the seed's text: shifts and masks only, so 64 bits never overflow.
sub new
{
    my ($class, @seed) = @_;
    my $state = 2166136261;

    for my $byte (unpack 'C*', join "\0", @seed)
    {
        $state = (($state ^ $byte) * 16777619) & 0xffffffff;
    }
    my $self = bless { state => $state || 1 }, $class;
    $self->next for 1 .. 8;
    return $self;
}

sub next
{
    my $self = shift;
    my $x    = $self->{state};

    $x ^= ($x << 13) & 0xffffffff;
    $x ^= $x >> 17;
    $x ^= ($x << 5) & 0xffffffff;
    return $self->{state} = $x;
}

# A whole number in [low, high].
sub between
{
    my ($self, $low, $high) = @_;
    return $low + $self->next % ($high - $low + 1);
}

# True in percent of the cases.
sub chance
{
    my ($self, $percent) = @_;
    return $self->next % 100 < $percent;
}

sub pick
{
    my ($self, @from) = @_;
    return $from[ $self->next % @from ];
}

sub shuffle
{
    my ($self, @list) = @_;

    for my $i (reverse 1 .. $#list)
    {
        my $j = $self->between(0, $i);
        @list[ $i, $j ] = @list[ $j, $i ];
    }
    return @list;
}

# n of the list (all where it is shorter), in the list's own order.
sub sample
{
    my ($self, $n, @list) = @_;
    my @index = $self->shuffle(0 .. $#list);

    $n = @list if $n > @list;
    return @list[ sort { $a <=> $b } @index[ 0 .. $n - 1 ] ];
}

1;
