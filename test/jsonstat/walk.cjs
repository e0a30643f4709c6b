// node test/jsonstat/walk.cjs TOOLKIT < LINES: what export.sql writes, read by the JSON-stat toolkit.
//
// Every cell that navtiltak_parse gives is asked for by the names of its categories, and must have its
// value, its status and its bounds; and what is then left of the cube was not printed.
'use strict';
const readline = require('readline');
const JSONstat = require(process.argv[2]);

const known = ['hovedgruppe', 'tiltaksgruppe', 'tiltak', 'fylke', 'kommune', 'alder', 'kjonn'];
const regions = ['fylke', 'kommune'];
let passed = 0;
let failed = 0;

// The category that the cell has in a dimension, and what it has to be called.
function category(table, dataset, name, cell) {
	const ids = dataset.Dimension(name).id;
	if (name === 'measure' || name === 'period') return { id: cell[name] };
	if (name === table.rows || name === 'row_label') return { id: ids[cell.row], label: cell[name] ?? cell.row_label };
	if (name === table.cols || name === 'col_label') return { id: ids[cell.col], label: cell[name] ?? cell.col_label };
	return { id: ids[0], label: cell[name] };
}

function faultsOfCell(table, dataset, cell, seen) {
	const query = {};
	const faults = [];
	let place = 0;
	for (const [i, name] of dataset.id.entries()) {
		const wanted = category(table, dataset, name, cell);
		const found = dataset.Dimension(name).Category(wanted.id);
		query[name] = wanted.id;
		if (found === null) return [`no ${wanted.id} in ${name}`];
		place = place * dataset.size[i] + found.index;
		if (wanted.label !== undefined && found.label !== wanted.label)
			faults.push(`${name} is ${found.label}, not ${wanted.label}`);
	}
	const data = dataset.Data(query);
	const { lower, upper } = dataset.extension;
	if (data.value !== cell.value) faults.push(`value ${data.value}`);
	if ((data.status ?? 'exact') !== cell.status) faults.push(`status ${data.status}`);
	if (cell.status === 'suppressed' && cell.lower !== null &&
		(lower[place] !== cell.lower || upper[place] !== cell.upper))
		faults.push(`bounds ${lower[place]}..${upper[place]}`);
	if (seen.has(place)) faults.push('the place of another cell');
	seen.add(place);
	return faults;
}

function faultsOfTable(table) {
	const dataset = JSONstat(table.dataset);
	const seen = new Set();
	const faults = [];
	if (dataset.class !== 'dataset') return ['no dataset'];
	const others = table.cells.flatMap((cell) => Object.keys(cell.andre ?? {}));
	for (const name of dataset.id)
		if (!known.includes(name) && !others.includes(name) && !['measure', 'period', 'row_label', 'col_label'].includes(name))
			faults.push(`a dimension ${name}`);
	if (dataset.role.time[0] !== 'period' || dataset.role.metric[0] !== 'measure' ||
		String(dataset.role.geo ?? []) !== String(dataset.id.filter((name) => regions.includes(name))))
		faults.push('roles');
	for (const cell of table.cells)
		for (const fault of faultsOfCell(table, dataset, cell, seen))
			faults.push(`${cell.row_label} / ${cell.col_label}: ${fault}`);
	for (let place = 0; place < dataset.n; place++) {
		const data = dataset.Data(place);
		if (!seen.has(place) && (data.value !== null || data.status !== 'not_printed'))
			faults.push(`place ${place} is ${data.value}, ${data.status}`);
	}
	if (dataset.Transform({ type: 'arrobj', status: true }).length !== dataset.n) faults.push('not a row for each place');
	return faults;
}

readline.createInterface({ input: process.stdin }).on('line', (line) => {
	const table = JSON.parse(line);
	let faults;
	try {
		faults = faultsOfTable(table);
	} catch (error) {
		faults = [error.stack];
	}
	if (faults.length === 0) passed++;
	else failed++;
	for (const fault of faults.slice(0, 5)) console.log(`${table.name}, table ${table.table_no}: ${fault}`);
}).on('close', () => {
	console.log(`jsonstat: ${passed} passed, ${failed} failed`);
	process.exit(failed > 0 || passed === 0 ? 1 : 0);
});
