# test/Browser.pm: a page in headless Chromium, driven over a pair of pipes (the DevTools protocol), so that
# keys and clicks are real ones.  For test/run-proof.
package Browser;
use strict;
use warnings;
use Fcntl qw(F_DUPFD);
use File::Temp qw(tempdir);
use IO::Handle;
use IO::Select;
use JSON::PP;
use MIME::Base64 qw(decode_base64);
use POSIX qw(_exit dup2);
use Time::HiRes qw(sleep);

my $json = JSON::PP->new->utf8->canonical;

# The program, if there is one here.
sub program
{
    my ($found) = grep { -x } map { ("$_/chromium", "$_/chromium-browser", "$_/google-chrome") } split /:/, $ENV{PATH};
    return $found;
}

# A browser with one empty page, so many pixels wide and high.
sub start
{
    my ($class, $width, $height) = @_;
    my $self = bless { id => 0, events => [], answers => {}, home => tempdir(CLEANUP => 1), read => '' }, $class;
    pipe my $orders, my $to or die "Browser: $!\n";
    pipe my $from, my $reports or die "Browser: $!\n";
    $self->{pid} = fork // die "Browser: $!\n";
    if (!$self->{pid})
    {
        # Its pipes are 3 and 4; what is in their place may be one of ours.
        my ($in, $out) = map { fcntl $_, F_DUPFD, 10 } $orders, $reports;
        dup2($in, 3);
        dup2($out, 4);
        open STDOUT, '>', '/dev/null';
        open STDERR, '>', "$self->{home}/stderr";
        exec program(), qw(--headless=new --remote-debugging-pipe --disable-gpu --no-first-run --disable-dev-shm-usage --hide-scrollbars
            --force-color-profile=srgb --font-render-hinting=none), ($> == 0 ? '--no-sandbox' : ()), "--user-data-dir=$self->{home}", "--window-size=$width,$height", 'about:blank'
            or _exit(127);
    }
    close $orders;
    close $reports;
    $to->autoflush;
    @$self{qw(to from)} = ($to, $from);
    my ($page) = grep { $_->{type} eq 'page' } @{ $self->order('Target.getTargets')->{targetInfos} };
    $self->{session} = $self->order('Target.attachToTarget', targetId => $page->{targetId}, flatten => JSON::PP::true)->{sessionId};
    $self->order("$_.enable") for qw(Page Runtime Network Log);
    $self->order('Emulation.setFocusEmulationEnabled', enabled => JSON::PP::true);
    $self->resize($width, $height);
    return $self;
}

# The next report of the browser.
sub receive
{
    my ($self) = @_;
    while ($self->{read} !~ /\0/)
    {
        IO::Select->new($self->{from})->can_read(60) or die "Browser: it says nothing for a minute\n";
        sysread $self->{from}, $self->{read}, 1 << 20, length $self->{read} or die "Browser: it is gone\n" . $self->complaints;
    }
    $self->{read} =~ s/\A([^\0]*)\0//;
    my $report = $json->decode($1);
    exists $report->{id} ? ($self->{answers}{ $report->{id} } = $report) : push @{ $self->{events} }, $report;
}

sub complaints
{
    my ($self) = @_;
    open my $file, '<', "$self->{home}/stderr" or return '';
    return join '', <$file>;
}

# Have the browser do something; what it answers.
sub order
{
    my ($self, $method, %params) = @_;
    my $id = ++$self->{id};
    print { $self->{to} } $json->encode({ id => $id, method => $method, params => \%params, $self->{session} ? (sessionId => $self->{session}) : () }), "\0";
    $self->receive until $self->{answers}{$id};
    my $answer = delete $self->{answers}{$id};
    die "Browser: $method: $answer->{error}{message}\n" if $answer->{error};
    return $answer->{result};
}

# Events of a kind since the page was opened.
sub events
{
    my ($self, $method) = @_;
    return map { $_->{params} } grep { $_->{method} eq $method } @{ $self->{events} };
}

# Open a file, and wait until it has been loaded.
sub visit
{
    my ($self, $path) = @_;
    $self->order('Page.navigate', url => 'about:blank');
    $self->{events} = [];
    $self->order('Page.navigate', url => "file://$path");
    for (1 .. 1500)
    {
        return if (eval { $self->value('location.protocol + document.readyState') } // '') eq 'file:complete';    # between two pages it fails
        sleep 0.02;
    }
    die "Browser: $path does not open\n";
}

# What an expression of JavaScript gives.
sub value
{
    my ($self, $expression) = @_;
    my $answer = $self->order('Runtime.evaluate', expression => $expression, returnByValue => JSON::PP::true);
    die "Browser: $expression: $answer->{exceptionDetails}{exception}{description}\n" if $answer->{exceptionDetails};
    return $answer->{result}{value};
}

sub resize
{
    my ($self, $width, $height) = @_;
    $self->order('Emulation.setDeviceMetricsOverride', width => 0 + $width, height => 0 + $height, deviceScaleFactor => 1, mobile => JSON::PP::false);
}

# light or dark, screen or print
sub style
{
    my ($self, $scheme, $medium) = @_;
    $self->order('Emulation.setEmulatedMedia', media => $medium, features => [ { name => 'prefers-color-scheme', value => $scheme } ]);
}

# Press a key and let it go.
sub press
{
    my ($self, $key) = @_;
    my %code = (Tab => 9, Enter => 13, Escape => 27, End => 35, Home => 36, ArrowLeft => 37, ArrowUp => 38, ArrowRight => 39, ArrowDown => 40);
    my @what = (key => $key, code => $key, windowsVirtualKeyCode => $code{$key}, $key eq 'Enter' ? (text => "\r") : ());
    $self->order('Input.dispatchKeyEvent', type => $_, @what) for $key eq 'Enter' ? 'keyDown' : 'rawKeyDown', 'keyUp';
}

# Click in the middle of what a selector finds first.
sub click
{
    my ($self, $selector) = @_;
    my $at = $self->value("(() => { const e = document.querySelector('$selector'); e.scrollIntoView({ block: 'center' });"
            . ' const r = e.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]; })()');
    $self->order('Input.dispatchMouseEvent', type => $_, x => $at->[0], y => $at->[1], button => 'left', clickCount => 1) for qw(mousePressed mouseReleased);
}

# The bytes of a picture of what is seen, as WebP.
sub picture
{
    my ($self) = @_;
    return decode_base64($self->order('Page.captureScreenshot', format => 'webp', quality => 75)->{data});
}

sub DESTROY
{
    my ($self) = @_;
    return if !$self->{pid};
    local ($?, $@);
    eval { print { $self->{to} } $json->encode({ id => 0, method => 'Browser.close' }), "\0" };
    waitpid $self->{pid}, 0;
}

1;
