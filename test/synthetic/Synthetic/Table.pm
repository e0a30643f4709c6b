#---- Table.pm  a table from its plan: axes and stratum, cut into pages, every cell with its meaning ----
package Synthetic::Table;
use strict;
use warnings;
use utf8;
use Exporter 'import';
use Synthetic::Names qw(heading month_label first_low);
our @EXPORT_OK = qw(print_table section_of);

my %measure_label = (
    antall                   => 'Antall',
    endring_antall           => 'Endring fra i fjor Antall',
    endring_prosent          => 'Endring fra i fjor Prosent',
    prosent_av_arbeidsstyrken => 'Prosent av arbeidsstyrken',
    prosent_av_befolkningen  => 'Prosent av befolkning',
    gjennomsnitt_hittil_i_aar => 'Gjennomsnitt hittil i år',
);

# A plan:
#   row       a dimension, 'month', or an unlisted one ('yrke')
#   col       a dimension, 'month', 'measure', or 'span' with spans => [ { label, first, last } ]
#   stratum   [ [dimension, member], ... ] in the order printed;  scope: county printed with its code
#   period    { text, first, last }, months counted from the year 0
#   title, section (made from the axes unless given; '' for none), untitled, same_page, wrap
#   total_row (1), total_col, subtotals (measure rows), scoped (the total names the stratum)
#   measures  for col 'measure';  extra: measures that stand among month columns
#   month_style, split (rows a page holds), codes (counties with their codes), only (members by name)
sub print_table
{
    my ($report, $cube, %plan) = @_;
    my $rng = $report->rng;

    %plan = (
        total_row => 1, month_style => 'bare', stratum => [], measures => [qw(antall)], extra => [],
        title => 'Deltakere i arbeidsrettede tiltak. Tiltak. Tidsserie måned', %plan);
    $plan{section} = section_of(\%plan) if !defined $plan{section};

    my $scope = _scope_text($report, \%plan);
    my @cols  = _columns($report, $cube, \%plan);
    my @rows  = _rows($report, $cube, \%plan, $scope);
    my %where = map { $_->[0] => $_->[1]{name} } @{ $plan{stratum} };

    _fill($report, $cube, \%plan, \%where, \@rows, \@cols);
    @rows = _without_zero_rows(@rows);
    _count_under_groups(\%plan, @rows);

    my ($total, @rest) = $rows[0]{kind} eq 'total' ? @rows : (undef, @rows);
    my $face = join "\0", @plan{qw(row section)}, $scope, $plan{period}{text}, (map { $_->{label} } @cols),
        $total ? ($total->{label}, map { $_->{text} } @{ $total->{cells} }) : 'none';
    return if !$report->is_another($face);
    my $number = $report->new_table;
    my $size = $total && $plan{split} || @rest || 1;
    my $stratum = _merged(map { _dims(@$_) } @{ $plan{stratum} });
    my $first = 1;

    do
    {
        my @part = splice @rest, 0, $size;
        if (!$plan{same_page} || !$first)
        {
            $report->page(%plan, title => $plan{untitled} && !$first ? undef : $plan{title});
        }
        $report->stratum($scope, $plan{wrap} && $rng->chance($plan{wrap})) if @{ $plan{stratum} };
        _print_part($report, $number, !$first, $stratum, \@cols, $total || (), @part);
        $first = 0;
    } while (@rest);
    return;
}

# "Tiltaksgrupper, alder og hovedgrupper": the axes' own words.
sub section_of
{
    my $plan  = shift;
    my @words = grep { defined } map { heading($_) }
        $plan->{row}, $plan->{col}, map { $_->[0] } @{ $plan->{stratum} || [] };

    @words = ('Tiltak') if !@words;
    @words[ 1 .. $#words ] = map { lcfirst } @words[ 1 .. $#words ];
    my $last = pop @words;
    return @words ? join(', ', @words) . " og $last" : $last;
}

# A member as printed: in a spelling of the converter's, or with the county's code.
sub _spelling
{
    my ($report, $member, $codes) = @_;
    my @labels = @{ $member->{labels} };
    my $label  = @labels > 1 && $report->rng->chance($report->style('noise'))
        ? $report->rng->pick(@labels[ 1 .. $#labels ]) : $labels[0];

    return $codes && $member->{kode} ? "$member->{kode} $label" : $label;
}

# Stratum words: names stand as they are, known words inside a phrase begin small.
sub _scope_text
{
    my ($report, $plan) = @_;
    my ($text, $before) = ('', '');

    for my $pair (@{ $plan->{stratum} })
    {
        my ($dim, $member) = @$pair;
        my $label = _spelling($report, $member, $plan->{codes});
        my $joint = !length $text ? '' : $dim eq 'alder' || $before eq 'alder' ? ' ' : ', ';

        $label = first_low($label) if length $text && $member->{known} && $dim ne 'fylke';
        $text .= $joint . $label;
        $before = $dim;
    }
    return $text;
}

sub _members
{
    my ($cube, $plan, $dim) = @_;
    my @members = $cube->members($dim);

    @members = grep { my $m = $_; grep { $_ eq $m->{name} } @{ $plan->{only} } } @members
        if $plan->{only};
    return @members;
}

sub _columns
{
    my ($report, $cube, $plan) = @_;
    my ($col, @cols) = ($plan->{col});
    my ($first, $last) = @{ $plan->{period} }{qw(first last)};
    my %page = (first => $first, last => $last, measure => 'antall', kind => 'none', dims => {});

    if ($col eq 'month')
    {
        @cols = map {
            { %page, label => month_label($_, $plan->{month_style}), first => $_, last => $_ }
        } $first .. $last;
        for my $measure (@{ $plan->{extra} })
        {
            my $at = $report->rng->pick(scalar @cols, scalar @cols, 6);
            splice @cols, $at > @cols ? @cols : $at, 0,
                { %page, label => $measure_label{$measure}, measure => $measure };
        }
    }
    elsif ($col eq 'span')
    {
        @cols = map { { %page, %$_ } } @{ $plan->{spans} };
    }
    elsif ($col eq 'measure')
    {
        @cols = map { { %page, label => $measure_label{$_}, measure => $_ } } @{ $plan->{measures} };
    }
    else
    {
        @cols = map {
            { %page, kind => 'member', dims => _dims($col, $_), where => { $col => $_->{name} },
                label => _spelling($report, $_, $plan->{codes}) }
        } _members($cube, $plan, $col);
        unshift @cols, { %page, label => 'I alt', kind => 'total' } if $plan->{total_col};
    }
    return @cols;
}

# A member's own dimensions; a measure on any axis lies under its group in the vocabulary.
sub _dims
{
    my ($dim, $member) = @_;
    return { andre => sprintf('{"%s": "%s"}', lc heading($dim), $member->{name}) } if $member->{free};
    return { tiltak => $member->{name}, tiltaksgruppe => $member->{known} ? $member->{group} : undef }
        if $dim eq 'tiltak';
    return { $dim => $member->{name} };
}

# The dimensions that any of the parts names.
sub _merged
{
    my %all;

    for my $dims (@_)
    {
        defined $dims->{$_} and $all{$_} = $dims->{$_} for keys %$dims;
    }
    return \%all;
}

sub _rows
{
    my ($report, $cube, $plan, $scope) = @_;
    my ($row, @rows) = ($plan->{row});

    if ($row eq 'month')
    {
        return map {
            { kind => 'none', label => month_label($_, $plan->{month_style}), month => $_, dims => {},
                where => {} }
        } $plan->{period}{first} .. $plan->{period}{last};
    }
    if ($plan->{total_row})
    {
        my $member = length $scope && $plan->{stratum}[0][1];
        my $of     = !$plan->{scoped} || !$member ? ''
            : $member->{known} && $plan->{stratum}[0][0] ne 'fylke' ? ' ' . first_low($scope)
            :   " $scope";
        push @rows, { kind => 'total', label => "I alt$of", dims => {}, where => {} };
    }

    my @members = _members($cube, $plan, $row);
    my %group   = map { $_->{name} => $_ } $cube->members('tiltaksgruppe');
    for my $i (0 .. $#members)
    {
        my $member = $members[$i];
        push @rows, {
            kind => 'member', label => _spelling($report, $member, $plan->{codes}), member => $member,
            dims => _dims($row, $member), where => { $row => $member->{name} } };
        next if !$plan->{subtotals} || $i < $#members && $members[ $i + 1 ]{group} eq $member->{group};

        my $group = $group{ $member->{group} };
        my $name  = _spelling($report, $group);
        push @rows, {
            kind => 'sub', label => 'I alt ' . ($group->{known} ? first_low($name) : $name),
            group => $group->{name}, dims => { tiltaksgruppe => $group->{name} },
            where => { tiltaksgruppe => $group->{name} } };
    }
    return @rows;
}

# Gives every row its cells.
sub _fill
{
    my ($report, $cube, $plan, $stratum, $rows, $cols) = @_;

    for my $row (@$rows)
    {
        for my $col (@$cols)
        {
            my %where = (%$stratum, %{ $row->{where} }, %{ $col->{where} || {} });
            my ($first, $last) = defined $row->{month} ? ($row->{month}) x 2 : @$col{qw(first last)};
            my $n    = $cube->count(\%where, $first, $last);
            my $past = $col->{measure} =~ /^endring/ ? $cube->count(\%where, $first - 12, $last - 12) : 0;

            $n = int($n / ($last - $first + 1)) if $col->{measure} =~ /^gjennomsnitt/;
            push @{ $row->{cells} }, {
                %{ $report->present($col->{measure}, $n, $past) },
                measure => $col->{measure}, first => $first, last => $last, n => $n + $past,
                role => _role($row->{kind}, $col->{kind}),
            };
            my $cell = $row->{cells}[-1];
            @$cell{qw(text status number value bounds truth)} = (_nonsense($report), 'invalid')
                if $cell->{role} eq 'detail' && $report->rng->chance($report->style('invalid'));
        }
    }
    return;
}

sub _nonsense { return $_[0]->rng->pick('n/a', 'mangler', '12x', '(6)') }

sub _role
{
    my @kinds = grep { $_ ne 'none' } @_;

    return 'detail' if !grep { $_ ne 'member' } @kinds;
    return 'total'  if !grep { $_ ne 'total' } @kinds;
    return 'subtotal';
}

# Rows of nothing are not printed, unless the axis could not be told from what is left.
sub _without_zero_rows
{
    my @rows = @_;
    my @kept = grep {
        my $row = $_;
        $row->{kind} !~ /^(?:member|sub)$/ || grep { $_->{n} } @{ $row->{cells} }
    } @rows;
    my $known = grep { $_->{kind} eq 'member' && ($_->{member}{known} || $_->{member}{free}) } @kept;

    return $known || @kept && $kept[0]{kind} eq 'none' ? @kept : @rows;
}

# A measure lies under the group whose total comes next; its stratum, its row and its column together
# say what a cell is about.
sub _count_under_groups
{
    my ($plan, @rows) = @_;
    my $group;

    for my $row (reverse @rows)
    {
        $group = $row->{group} if $row->{kind} eq 'sub';
        $row->{dims}{tiltaksgruppe} = $group if $group && $row->{dims}{tiltak};
    }
    return;
}

# One page's part of the table: header and rows, with what conversion leaves between them.
sub _print_part
{
    my ($report, $number, $again, $stratum, $cols, @rows) = @_;
    my $rng     = $report->rng;
    my @labels  = $report->header(map { $_->{label} } @$cols);
    my $orphans = $rng->chance($report->style('orphans'));

    for my $i (0 .. $#rows)
    {
        my $row = $rows[$i];
        if ($orphans && $i == 1)
        {
            $report->blank;
            $report->put($report->markup($row->{label}));
            $report->blank;
        }
        $report->row($number, $row->{label}, $again && $row->{kind} eq 'total' && !$i,
            map {
                { %{ $row->{cells}[$_] }, col_label => $labels[$_],
                    dims => _merged($stratum, $cols->[$_]{dims}, $row->{dims}) }
            } 0 .. $#labels);
        if ($i < $#rows && $rng->chance($report->style('dashes')))
        {
            $report->put(join "\t", map { '-' x $rng->between(2, 15) } 0 .. @labels);
            $report->blank;
        }
    }
    return;
}

1;
