#---- Report.pm  prints lines and cells in a style, and remembers what every cell means ----
package Synthetic::Report;
use strict;
use warnings;
use utf8;
use Synthetic::Names qw(@DIMENSIONS period_range);

my %default_style = (
    zero      => 'star',     # a zero is printed 'blank' or as a 'star'
    small     => 'star',     # a count below the threshold is 'star' or 'printed'
    threshold => 4,
    notes     => 'mindre',   # how the notes name the threshold: 'mindre', 'under', 'none'
    markup    => 0,          # percent of texts that get some
    noise     => 0,          # percent of known labels in a spelling of the converter's
    orphans   => 0,          # percent of tables with a label on a line of its own
    dashes    => 0,          # percent of rows followed by a row of dashes
    invalid   => 0,          # percent of detail cells that are no number
    skew      => 0,          # percent of detail rows with cells missing or in excess
    upper     => 0,          # headings in capitals
    spaces    => [' '],      # between thousands
    minus     => ['-'],
    eol       => "\n",
    bom       => 0,
    feed      => '',         # a form feed before a page: '', 'own' line, 'prefix' of its first line
    last_eol  => 1,
);

sub new
{
    my ($class, $rng, %style) = @_;
    return bless {
        rng => $rng, style => { %default_style, %style },
        lines => [], page => 0, table_no => 0, cells => [], blank_count => 0,
    }, $class;
}

sub style { return $_[0]{style}{ $_[1] } }
sub rng   { return $_[0]{rng} }

sub new_table { return ++$_[0]{table_no} }

# Whether a table with these headings and this total could not be taken for the one before, gone on.
sub is_another
{
    my ($self, $face) = @_;
    my $before = $self->{face};

    $self->{face} = $face;
    return !defined $before || $before ne $face || $face =~ /\0none$/;
}

sub put
{
    my ($self, $text) = @_;
    push @{ $self->{lines} }, $text;
    return scalar @{ $self->{lines} };
}

sub blank
{
    my ($self, $n) = @_;
    $self->put('') for 1 .. $n || 1;
    return;
}

# A text in one of the wrappings that converters leave; wrapped text means what bare text means.
sub markup
{
    my ($self, $text, $percent) = @_;
    my $rng = $self->{rng};

    return $text if !$rng->chance(defined $percent ? $percent : $self->style('markup'));
    my $wrap = $rng->pick('<b>', '**');
    $text =~ s/\*/\\*/g if $wrap eq '**' || $rng->chance(50);
    return $wrap eq '<b>' ? "<b>$text</b>" : "**$text**";
}

# A heading's line: '#' marks, capitals, a link or two trailing spaces as the style has them.
sub heading
{
    my ($self, $text, $depth) = @_;
    my ($rng, $percent) = ($self->{rng}, $self->style('markup'));

    $text = uc $text if $self->style('upper');
    ($self->{subject}) = split /\. /, $text if $depth == 1;
    if ($rng->chance($percent))
    {
        my $how = $rng->pick('#', '#', '#', 'bold', 'link');
        $text =
            $how eq '#'    ? '#' x ($depth + $rng->between(0, 1)) . " $text"
          : $how eq 'bold' ? $self->markup($text, 100)
          :                  "[$text](https://www.nav.no/tall)";
    }
    $text .= '  ' if $rng->chance($percent / 2);
    return $self->put($text);
}

my %word = (3 => 'tre', 4 => 'fire', 5 => 'fem', 10 => 'ti');

# The first page: statute, threshold and the sign.
sub notes
{
    my ($self, $title, $period) = @_;
    my ($how, $threshold, $bold) = ($self->style('notes'), $self->style('threshold'), $self->style('markup'));
    my $star = $self->{rng}->chance($bold) ? '\*' : '*';

    $self->{page} = 1;
    $self->blank(3) if !$self->style('bom');
    $self->heading($title, 1);
    $self->blank;
    $self->heading('Om tabellene', 2);
    $self->blank;
    if ($bold)
    {
        $self->put('---');
        $self->blank;
    }
    $self->put($period->{text});
    $self->blank;
    $self->put($bold
        ? '"Om statistikken" ligger på [nav.no](https://www.nav.no), ved lenken "Tiltaksdeltakere".'
        : '"Om statistikken" ligger på nav.no, ved lenken "Tiltaksdeltakere".');
    if ($how ne 'none' && $self->style('small') eq 'star')
    {
        $self->blank;
        $self->put($how eq 'under'
            ? "Tall under $word{$threshold} vises ikke, men er erstattet med $star."
            : "Etter Statistikkloven § 7-1 står tegnet «$star» i celler hvor tallene er mindre enn $threshold.");
    }
    return;
}

# A new page: title and section may be missing, the period may not.
sub page
{
    my ($self, %page) = @_;
    my $first = @{ $self->{lines} };
    my $feed  = $self->style('feed');

    if ($self->{page}++)
    {
        # A page without its title follows close on the one before, as in the real ones.
        $self->blank($page{title} ? $self->{rng}->between(2, 4) : 1);
        $self->put("\f") if $feed eq 'own';
        $first = @{ $self->{lines} };
    }
    if ($page{title})
    {
        $self->heading($page{title}, 1);
        $self->blank;
    }
    if ($page{section})
    {
        $self->heading($page{section}, 2);
        $self->blank;
    }
    my $period = $page{period}{text};
    $self->put($self->style('upper') ? uc $period : $period);
    $self->{lines}[$first] = "\f$self->{lines}[$first]" if $feed eq 'prefix' && $self->{page} > 1;
    return;
}

# The stratum's lines, wrapped at a space where it says so.
sub stratum
{
    my ($self, $text, $wrap) = @_;
    my @words = split / /, $text;
    my $depth = 3;

    $self->blank;
    if ($wrap && @words > 2)
    {
        my $at   = $self->{rng}->between(1, $#words);
        my $tail = $self->style('markup') ? '  ' : '';
        my ($head, $rest) = (join(' ', @words[ 0 .. $at - 1 ]), join(' ', @words[ $at .. $#words ]));
        ($head, $rest) = (uc $head, uc $rest) if $self->style('upper');
        $self->put("$head$tail");
        $self->put("$rest$tail");
    }
    else
    {
        $self->heading($text, $depth);
    }
    return;
}

sub header
{
    my ($self, @labels) = @_;
    my $percent = $self->style('markup') / 3;

    @labels = map { uc } @labels if $self->style('upper');
    $self->blank;
    $self->put(join "\t", '', map { $self->markup($_, $percent) } @labels);
    return @labels;
}

sub number
{
    my ($self, $n) = @_;
    my $digits = abs $n;
    my $space  = $self->{rng}->pick(@{ $self->style('spaces') });

    1 while $digits =~ s/^(\d+)(\d{3})/$1$space$2/;
    return ($n < 0 ? $self->{rng}->pick(@{ $self->style('minus') }) : '') . $digits;
}

# What is printed for a count (its last year's count beside it) under a measure, and what a reader knows
# then: { text, status, number, value, bounds, truth }; the bounds of a suppressed count wait for the end.
sub present
{
    my ($self, $measure, $n, $last) = @_;
    my ($rng, $zero, $stars) = ($self->{rng}, $self->style('zero'), $self->style('small') eq 'star');
    my $hides = sub {
        return $_[0] ? $stars && $_[0] < $self->style('threshold') : $zero eq 'star';
    };

    if ($measure eq 'antall')
    {
        return { text => '*', status => 'suppressed', truth => $n } if $hides->($n);
        return { text => '', status => 'blank', number => 0, value => 0, bounds => 0, truth => 0 } if !$n;
        return $self->_exact($n, 1);
    }
    if ($measure =~ /^endring_/)
    {
        return { text => '*', status => 'suppressed' } if $hides->($n) || $hides->($last);
        return $self->_exact($n - $last, 1) if $measure eq 'endring_antall';
        return { text => '', status => 'blank' } if !$last;

        # Half goes away from zero.
        my $change  = $n - $last;
        my $percent = int((200 * abs($change) + $last) / (2 * $last));
        return $self->_exact($change < 0 ? -$percent : $percent);
    }
    return $self->_exact($n) if $measure =~ /^gjennomsnitt/ && $n && $rng->chance(40);
    my $whole  = $measure =~ /^gjennom/ ? $n : $rng->between(0, 60);
    my $text   = $self->number($whole);
    my $tenths = $rng->between(0, 9);
    return { text => "$text,$tenths", status => 'exact', number => "$whole.$tenths" };
}

# A whole number; of a count or a change in one it is the value, too.
sub _exact
{
    my ($self, $n, $counts) = @_;
    return { text => $self->number($n), status => 'exact', number => $n, truth => $n,
        $counts ? (value => $n, bounds => $n) : () };
}

# One data row.  cells: { text, status, ..., dims, first, last, measure, role, col_label }; what is put
# on the line is remembered as the rows that a reader should give.
sub row
{
    my ($self, $table_no, $label, $repeated, @cells) = @_;
    my $bold = $cells[0]{role} ne 'detail' ? $self->style('markup') : $self->style('markup') / 4;
    my @raw  = map { length $_->{text} ? $self->markup($_->{text}, $bold) : '' } @cells;

    $raw[-1] .= '  ' if $self->{rng}->chance($self->style('markup') / 4);
    my @beyond = $cells[0]{role} eq 'detail' && $self->{rng}->chance($self->style('skew'))
        ? $self->_skew(\@cells, \@raw) : ();
    my $line = $self->put(join "\t", $self->markup($label, $bold), @raw, @beyond);

    for my $i (0 .. $#cells)
    {
        $self->{blank_count} ||= $cells[$i]{status} eq 'blank' && $cells[$i]{measure} eq 'antall';
        push @{ $self->{cells} }, {
            %{ $cells[$i] }, subject => $self->{subject}, table_no => $table_no, page => $self->{page}, line => $line,
            col => $i + 1, row_label => $label, repeated => $repeated, raw => $raw[$i],
        };
    }
    return;
}

# Takes cells off the end of a row, or gives cells to stand beyond its header.
sub _skew
{
    my ($self, $cells, $raw) = @_;
    my $rng = $self->{rng};

    return map { $rng->between(4, 900) } 1 .. $rng->between(1, 2) if @$cells < 3 || $rng->chance(50);
    my $keep = $rng->between(1, $#$cells);
    $#$cells = $#$raw = $keep - 1;
    return;
}

# Writes the report and the rows to be read from it.
sub finish
{
    my ($self, $report, $expected) = @_;
    my $eol = $self->style('eol');
    my $text = join $eol, @{ $self->{lines} };

    $text .= $eol if $self->style('last_eol');
    _write($report, ($self->style('bom') ? "\x{feff}" : '') . $text);
    _write($expected, join '', map { $self->_tsv($_) . "\n" } @{ $self->{cells} });
    return;
}

sub _tsv
{
    my ($self, $cell) = @_;
    my $bounds = $cell->{bounds};

    if ($cell->{status} eq 'suppressed' && $cell->{measure} eq 'antall')
    {
        my ($low, $high) = ($self->{blank_count} ? 1 : 0, $self->style('threshold') - 1);
        die "line $cell->{line}: $cell->{truth} is outside $low..$high"
            if $cell->{truth} < $low || $cell->{truth} > $high;
        $bounds = "$low..$high";
    }
    return join "\t", map { _copy($_) }
        @$cell{qw(table_no page line col role subject)}, @{ $cell->{dims} }{@DIMENSIONS, 'andre'},
        period_range(@$cell{qw(first last)}), @$cell{qw(measure value number)}, $bounds,
        $cell->{status}, $cell->{repeated} ? 't' : 'f', @$cell{qw(row_label col_label raw)};
}

my %escape = ("\\" => '\\\\', "\t" => '\t', "\n" => '\n', "\r" => '\r', "\f" => '\f');

sub _copy
{
    my $text = shift;
    return '\N' if !defined $text;
    $text =~ s/([\\\t\n\r\f])/$escape{$1}/g;
    return $text;
}

sub _write
{
    my ($file, $text) = @_;
    open my $out, '>:raw:encoding(UTF-8)', $file or die "$file: $!\n";
    print $out $text;
    close $out or die "$file: $!\n";
    return;
}

1;
