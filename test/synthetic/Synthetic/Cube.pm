#---- Cube.pm  the truth: whole counts over the dimensions and the months, sparse ----
package Synthetic::Cube;
use strict;
use warnings;
use utf8;
use Synthetic::Names ();

# members: { dimension => [members] }; months [first, last].  Every combination of members may hold a
# series; the twelve months before the first are there too, for the changes from last year.
sub new
{
    my ($class, $rng, $members, $first, $last) = @_;
    my @dims = sort keys %$members;
    my @keys = ({});

    for my $dim (@dims)
    {
        my @next;
        for my $key (@keys)
        {
            push @next, { %$key, $dim => $_ } for @{ $members->{$dim} };
        }
        @keys = @next;
    }
    my @atoms = map { { key => $_, series => _series($rng, $last - $first + 13) } }
        grep { $rng->chance(60) } @keys;
    return bless {
        members => $members, first => $first, last => $last,
        atoms => \@atoms, cache => {},
    }, $class;
}

# Many small counts, so that suppression has something to do, and a few large ones.
sub _series
{
    my ($rng, $n) = @_;
    my $level = $rng->pick(
        0, 1, 1, 2, $rng->between(0, 6), $rng->between(3, 20), $rng->between(20, 200),
        $rng->between(200, 2500));
    my $step = 1 + int($level / 8);
    my @series;

    for (1 .. $n)
    {
        push @series, $level;
        $level += $rng->between(-$step, $step) if $level || $rng->chance(15);
        $level = 0 if $level < 0;
    }
    return \@series;
}

# A dimension's members; the groups of a cube of measures are those its measures are counted under.
sub members
{
    my ($self, $dim) = @_;
    my $members = $self->{members};

    return @{ $members->{$dim} || [] } if $dim ne 'tiltaksgruppe' || !$members->{tiltak};

    my %known = map { $_->{name} => $_ } Synthetic::Names::members($dim);
    my (%seen, @groups);
    for my $name (grep { !$seen{$_}++ } map { $_->{group} } @{ $members->{tiltak} })
    {
        push @groups, $known{$name} || { name => $name, labels => [$name] };
    }
    return @groups;
}

# The count where all named dimensions have the named member (tiltaksgruppe by the measure's own where
# measures are in the cube), summed over months [first, last].
sub count
{
    my ($self, $where, $first, $last) = @_;
    my $id = join "\0", map { "$_=$where->{$_}" } sort keys %$where;
    my $series = $self->{cache}{$id} ||= $self->_sum($where);
    my $sum = 0;

    $sum += $series->[ $_ - $self->{first} + 12 ] for $first .. $last;
    return $sum;
}

sub _sum
{
    my ($self, $where) = @_;
    my @sum = (0) x ($self->{last} - $self->{first} + 13);

ATOM:
    for my $atom (@{ $self->{atoms} })
    {
        for my $dim (keys %$where)
        {
            my $key = $atom->{key};
            my $name =
                  $key->{$dim}                                  ? $key->{$dim}{name}
                : $dim eq 'tiltaksgruppe' && $key->{tiltak}     ? $key->{tiltak}{group}
                :   die "the cube has no $dim";
            next ATOM if $name ne $where->{$dim};
        }
        $sum[$_] += $atom->{series}[$_] for 0 .. $#sum;
    }
    return \@sum;
}

1;
