# examples/fylker.gp: the rows of fylker.sql as small multiples, drawn by examples/draw.
set terminal svg size 900,660 font 'sans-serif,12' background 'white' noenhanced name 'fylker'
set encoding utf8
set datafile separator "\t"
blue = '#0072B2' # of Okabe and Ito's palette, as the next one is
orange = '#E69F00'
grey = '#444444'
across = 4
last = 16
at(place, value) = $3 == place ? value : NaN
of(no, value) = $1 == no ? value : NaN
printed(no) = $5 == $6 ? of(no, $5) : NaN
hidden(no) = $5 < $6 ? of(no, $6) : NaN
said(lower, upper) = lower == upper ? sprintf('%d', lower) : sprintf('%d–%d', lower, upper)

stats data using 1 nooutput
counties = STATS_max
stats data using 6 nooutput
top = 1.12 * STATS_max

set multiplot
set label 1 'Job creation and start-ups (Jobbskaping og egenetablering), by county' at screen 0.02, 0.964 font ',18'
set label 2 'Participants in November 2013 and in each month of 2021, on the county division of 2020' \
    at screen 0.02, 0.927 textcolor rgb grey
set label 3 'Source: NAV, Deltakere i arbeidsrettede tiltak, open under NLOD. Read and added up with navtiltak.' \
    at screen 0.02, 0.022 font ',11' textcolor rgb grey

# The key, where a twelfth panel would be.
set label 4 at screen 0.775, 0.31 point linecolor rgb blue pointtype 7 pointsize 0.5
set label 5 'as printed' at screen 0.8, 0.31 textcolor rgb blue
set object 1 rectangle from screen 0.764, 0.245 to screen 0.786, 0.265 fillcolor rgb orange fillstyle solid noborder
set label 6 "suppressed (*):\nanything from 0 to 3" at screen 0.8, 0.256 textcolor rgb '#8A5F00'
set arrow 1 from screen 0.764, 0.175 to screen 0.786, 0.175 nohead linecolor rgb blue dashtype '.'
set label 7 "what it was in\nNovember 2013" at screen 0.8, 0.176 textcolor rgb grey

set xrange [-0.8:last + 1]
set yrange [0:top]
set ytics 0, 20, 40 nomirror scale 0.5 textcolor rgb grey
set border 3 linecolor '#888888'
set grid ytics linetype 1 linecolor '#e4e4e4' linewidth 1
set grid noxtics
set style fill solid noborder
set key noautotitle
do for [no = 1:counties] {
    column = (no - 1) % across
    row = (no - 1) / across
    set lmargin at screen 0.045 + column * 0.24
    set rmargin at screen 0.045 + column * 0.24 + 0.185
    set tmargin at screen 0.86 - row * 0.265
    set bmargin at screen 0.86 - row * 0.265 - 0.205
    # years under the lowest panel of each column only
    if (no > counties - across) {
        set xtics ('Nov 2013' 1, '2021' 10.5) scale 0 font ',11' textcolor rgb grey
    } else {
        set xtics ('' 1) scale 0
    }
    plot data using (at(1, 1)):(of(no, $5)):(last - 1):(0) \
             with vectors nohead linecolor rgb blue dashtype '.', \
         data using 3:(hidden(no)):($3 - 0.5):($3 + 0.5):5:6 with boxxyerror linecolor rgb orange, \
         data using 3:(printed(no)) \
             with linespoints linecolor rgb blue linewidth 1.5 pointtype 7 pointsize 0.35, \
         data using (at(1, 1)):(of(no, $6)):(said($5, $6)) \
             with labels offset 0, 0.7 font ',11' textcolor rgb blue, \
         data using (at(last, last)):(of(no, $6)):(said($5, $6)) \
             with labels left offset 0.7, 0 font ',11' textcolor rgb grey, \
         data using (at(1, 0)):(of(no, top)):2 with labels left offset 0, 0.6 font ',13'
    if (no == 1) {
        unset label
        unset object
        unset arrow
    }
}
