# examples/stjerner.gp: the rows of stjerner.sql, a panel for each report, drawn by examples/draw.
set encoding utf8
set datafile separator "\t"
vermilion = '#D55E00' # of Okabe and Ito's palette, as the next two are
sky = '#56B4E9'
blue = '#0072B2'
grey = '#444444'
of(no, value) = $1 == no ? value : NaN
first(no, value) = $9 == 0 ? of(no, value) : NaN
# The slice that one kind of star takes, in per cent of the report's.
from(row) = 100.0 * $9 / $10
to(row) = 100.0 * ($9 + $8) / $10
percent(part, whole) = sprintf('%.0f', 100.0 * part / whole).' %'

stats data using 1 nooutput
reports = STATS_max
stats data using 4 nooutput
highest = STATS_max
top = highest + 0.5
array told[reports]
array stars[reports]
do for [no = 1:reports] {
    stats data using (of(no, $7 * $8)) nooutput
    told[no] = STATS_sum
    stats data using (of(no, $8)) nooutput
    stars[no] = STATS_sum
}

# Two panels in a row, below 90 pixels of titles.
across = 2
each = 270.0
height = 90 + each * ceil(reports / 2.0) + 50
down(pixels) = 1 - pixels / height
set terminal svg size 900, height font 'sans-serif,12' background 'white' noenhanced name 'stjerner'
set multiplot
set label 1 'What the stars really hide' at screen 0.02, down(24) font ',18'
text = 'All suppressed counts of a report side by side. Grey is what their star says, some count below %d; '
set label 2 sprintf(text, highest + 1).'colour what is left of it' \
    at screen 0.02, down(48) textcolor rgb grey
set label 3 'when all sums printed beside it are done (navtiltak_audit).' at screen 0.02, down(66) textcolor rgb grey
set label 4 'Source: NAV, Deltakere i arbeidsrettede tiltak, open under NLOD. Read and audited with navtiltak.' \
    at screen 0.02, down(height - 14) font ',11' textcolor rgb grey

set xrange [0:100]
set xtics ('0' 0, '25 %%' 25, '50 %%' 50, '75 %%' 75, '100 %%' 100) nomirror scale 0 textcolor rgb grey
set yrange [-0.5:top]
set ytics 0, 1, highest nomirror scale 0 textcolor rgb grey
set ylabel 'the count can be' textcolor rgb grey
set border 0
set style fill solid noborder
set key noautotitle
do for [no = 1:reports] {
    left = 0.065 + (no - 1) % across * 0.5
    row = (no - 1) / across
    set lmargin at screen left
    set rmargin at screen left + 0.4
    set tmargin at screen down(140 + each * row)
    set bmargin at screen down(325 + each * row)
    if (no > reports - across) { set xlabel 'share of the suppressed counts' offset 0, 0.4 textcolor rgb grey }
    plot data using (50):(first(no, 0)):(0):(100):($3 - 0.5):($4 + 0.5) \
             with boxxyerror linecolor rgb '#e0e0e0', \
         data using (from(0)):($7 == 1 ? of(no, $5) : NaN):(from(0)):(to(0)):($5 - 0.5):($6 + 0.5) \
             with boxxyerror linecolor rgb vermilion, \
         data using (from(0)):($7 == 0 ? of(no, $5) : NaN):(from(0)):(to(0)):($5 - 0.5):($6 + 0.5) \
             with boxxyerror linecolor rgb sky, \
         data using (0):(first(no, top)):(sprintf('%s: %d suppressed counts', strcol(2), $10)) \
             with labels left offset 0, 2.1 font ',13', \
         data using (0):(first(no, top)):(percent(told[no], stars[no]).' recoverable: one value is left') \
             with labels left offset 0, 0.8 textcolor rgb vermilion, \
         data using (100):(first(no, top)):(percent(stars[no] - told[no], stars[no]).' open') \
             with labels right offset 0, 0.8 textcolor rgb blue, \
         data using (to(0) / 2):(first(no, $4)):('ruled out') with labels textcolor rgb grey
    unset label
}
