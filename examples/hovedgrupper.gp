# examples/hovedgrupper.gp: the rows of hovedgrupper.sql as a picture, drawn by examples/draw.
set terminal svg size 900,720 font 'sans-serif,12' background 'white' noenhanced name 'hovedgrupper'
set encoding utf8
set datafile separator "\t"
array colour[3] = ['#0072B2', '#D55E00', '#009E73'] # of Okabe and Ito's palette
array english[3] = ['job seekers', 'reduced work capacity', 'others']
day = 86400
month(column) = strptime('%Y-%m-%d', strcol(column))
middle(column) = month(column) + 15.2 * day
next(column) = month(column) + 31 * day
of(no, value) = $1 == no ? value : NaN
known(column, value) = strcol(column) ne 'NaN' ? value : NaN
in_two(text) = words(text) > 1 ? word(text, 1)." ×\n".word(text, 3) : text

stats data using (month(3)) nooutput
first = strptime('%Y', strftime('%Y', STATS_min))
last = STATS_max
end = last + 31 * day
stats data using 5 nooutput
most = 1.05 * STATS_max

set multiplot
set label 1 'Participants in labour-market measures, by main group' at screen 0.02, 0.967 font ',18'
set label 2 'Participants per month, where a report at hand prints them; months that none prints are left open' \
    at screen 0.02, 0.932 textcolor '#444444'
set label 3 'Source: NAV, Deltakere i arbeidsrettede tiltak, open under NLOD. Read and added up with navtiltak.' \
    at screen 0.02, 0.022 font ',11' textcolor '#444444'
set label 4 'What the stars cost: the finest cells of each report added up, less the count itself' \
    at screen 0.02, 0.463 font ',14'
set label 5 'Participants. A suppressed cell is counted as its bounds, so the sum is a band. On top: what the cells are by' \
    at screen 0.02, 0.433 textcolor '#444444'

set xdata time
set xrange [first:end]
set xtics first + day, 31556952, last format '%Y' offset first 15778476, 0 nomirror scale 0.5 textcolor '#444444'
unset mxtics
set ytics nomirror scale 0.5 textcolor '#444444'
set border 3 linecolor '#888888'
set grid ytics linetype 1 linecolor '#e4e4e4' linewidth 1
set style fill solid noborder
set lmargin at screen 0.08
set rmargin at screen 0.755
set key noautotitle

# The counts: a line along each bound, which are one where the count is known.
set tmargin at screen 0.9
set bmargin at screen 0.54
set yrange [0:most]
set ytics ('0' 0, '20 000' 20000, '40 000' 40000, '60 000' 60000, '80 000' 80000)
plot for [no = 1:3] for [b = 1:2] data using (middle(3)):(of(no, column(3 + b))) \
         with linespoints linecolor rgb colour[no] linewidth 1.5 pointtype 7 pointsize 0.3, \
     for [no = 1:3] data using (end):(month(3) == last ? of(no, $4) : NaN):2 \
         with labels left offset 0.5, 0.5 textcolor rgb colour[no], \
     for [no = 1:3] data using (end):(month(3) == last ? of(no, $4) : NaN):(english[no]) \
         with labels left offset 0.5, -0.3 font ',11' textcolor '#444444'
unset label

# The bands, a lane for each main group.
set ytics ('−100' -100, '0' 0, '+100' 100, '+200' 200)
set xtics format ''
set yrange [-110:220]
do for [no = 1:3] {
    set tmargin at screen 0.375 - (no - 1) * 0.102
    set bmargin at screen 0.375 - no * 0.102 + 0.012
    if (no == 3) { set xtics format '%Y' }
    plot data using (middle(3)):(of(no, $6)):(month(3)):(next(3)):(of(no, $6 - $4)):(of(no, $7 - $4)) \
             with boxxyerror linecolor rgb colour[no], \
         0 with lines linecolor '#000000' linewidth 1, \
         data using ((month(9) + next(10)) / 2):(no == 1 && month(3) == month(9) ? of(1, known(8, 220)) : NaN):(in_two(strcol(8))) \
             with labels offset 0, 1.1 font ',10' textcolor '#444444', \
         data using (end):(month(3) == last ? of(no, 50) : NaN):2 \
             with labels left offset 0.5, 0 textcolor rgb colour[no]
}
