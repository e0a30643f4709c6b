'use strict';
// Going about in a proof sheet by keyboard, and telling in full what a cell is about.  Without this the
// numbers are links to their lines all the same.

// What the headings over a table say of each column: {col, about: [[dimension, name], ...]}.
function columnsOf(table)
{
    const columns = [];
    for (const row of table.tHead.querySelectorAll('tr[data-d]')) {
        let at = 0;
        for (const th of row.cells) {
            for (let n = 0; n < th.colSpan; n++, at++) {
                columns[at] ??= { about: [] };
                columns[at].col = +th.dataset.col;
                columns[at].about.push([row.dataset.d, th.classList.contains('all') ? null : th.textContent]);
            }
        }
    }
    return columns;
}

// What a cell is about, by dimension, and where it stands.
function reading(td)
{
    const row = td.parentElement;
    const table = row.closest('table');
    const cells = [...row.cells];
    const names = [...table.tHead.querySelectorAll('th[data-d]')].map(th => th.dataset.d);
    const heads = cells.filter(cell => cell.tagName === 'TH');
    const at = cells.slice(1 + heads.length, cells.indexOf(td)).reduce((sum, cell) => sum + cell.colSpan, 0);
    const column = (table.columns ??= columnsOf(table))[at];
    const about = [
        ...[...table.caption.querySelectorAll('[data-d]')].map(b => [b.dataset.d, b.textContent]),
        ...heads.map((th, i) => [names[i], th.classList.contains('all') ? null : th.firstChild?.textContent ?? '']),
        ...column.about,
        ...[...td.querySelectorAll('[data-d]')].map(own => [own.dataset.d, own.textContent]),
    ];
    const link = td.querySelector('a');
    return { about: about.filter(([, name]) => name !== null), value: link.textContent, line: +link.hash.slice(2), col: column.col, said: link.title };
}

let shown = null;    // the link whose line the source stands at

// Show the line that a link leads to, and say what a cell is about.
function show(link)
{
    const td = link.closest('section td');
    const is = td && td.className !== 'line' ? reading(td) : null;
    for (const old of document.querySelectorAll('.here, .shown')) old.classList.remove('here', 'shown');
    const line = document.getElementById(link.hash.slice(1));
    line?.classList.add('here');
    line?.scrollIntoView({ block: 'nearest', inline: 'start' });
    td?.classList.add('shown');
    shown = link;
    document.getElementById('cell').textContent = !is ? `line ${link.hash.slice(2)}` :
        `${is.about.map(([name, value]) => `${name} ${value}`).join(' · ')}: ${is.value} (line ${is.line}, column ${is.col})${is.said && ` — ${is.said}`}`;
}

// The link of the next cell in a direction.
function next(link, key)
{
    const row = link.closest('tr');
    const links = [...row.querySelectorAll('td a')];
    const at = links.indexOf(link);
    const across = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: links.length - 1 };
    if (key in across) return links[across[key]];
    const other = key === 'ArrowUp' ? row.previousElementSibling : row.nextElementSibling;
    const others = other ? [...other.querySelectorAll('td a')] : [];
    return others[Math.min(at, others.length - 1)];
}

// In each table one cell can be come to by Tab: the first, or where one was last.
for (const body of document.querySelectorAll('section tbody')) {
    for (const link of body.querySelectorAll('td a')) link.tabIndex = -1;
    let stop = body.querySelector('td:not(.line) a');
    stop.tabIndex = 0;
    body.addEventListener('focusin', event => {
        stop.tabIndex = -1;
        stop = event.target;
        stop.tabIndex = 0;
        show(stop);
    });
    body.addEventListener('keydown', event => {
        const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];
        if (!keys.includes(event.key) || event.ctrlKey || event.altKey || event.metaKey) return;
        event.preventDefault();
        next(event.target, event.key)?.focus();
    });
}

// A link to a line shows it; by keyboard, one goes there too.
document.querySelector('main').addEventListener('click', event => {
    const link = event.target.closest('a[href^="#L"]');
    if (!link) return;
    event.preventDefault();
    show(link);
    if (event.detail === 0) document.querySelector(`${link.hash} > :first-child`)?.focus({ preventScroll: true });
});

// From a line, back to where one came from, else to the first cell in it.
const source = document.getElementById('source');
for (const number of source.querySelectorAll('div > :first-child')) number.tabIndex = -1;
function back(event)
{
    const line = event.target.closest('#source > div');
    const link = shown?.hash === `#${line?.id}` ? shown : line?.querySelector('a') && document.getElementById(`R${line.id.slice(1)}`);
    if (!link) return;
    event.preventDefault();
    link.focus();
}
source.addEventListener('click', event => { if (event.target.parentElement.parentElement === source && event.target.matches(':first-child')) back(event); });
source.addEventListener('keydown', event => { if (event.key === 'Escape' || (event.key === 'Enter' && event.target.tagName !== 'A')) back(event); });
