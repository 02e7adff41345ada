// Which engine for JSX: `node bench/jsx/run.js`. Every run is a process of its own; engines take turns; medians of five.
import { execFileSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { engines } from './engines.js'
import { createPages } from './pages.js'

const RUNS = 5
const RENDERS = 2000
const FIRST = 200

const [, , name] = process.argv
if (name === undefined) compare()
else process.stdout.write(JSON.stringify(await measure(engines[name])))

async function measure(load) {
	const start = performance.now()
	const pages = createPages(await load())
	const loaded = performance.now()
	const times = { list: [], post: [] }
	let bytes = 0
	for (const kind of ['list', 'post']) {
		for (let number = 0; number < RENDERS; number++) {
			const before = performance.now()
			// A string of many parts is put together only when its bytes are wanted.
			bytes += Buffer.byteLength(pages[kind](number))
			times[kind].push(performance.now() - before)
		}
	}
	const hostile = '</title><script>alert(1)</script>'
	return {
		load: loaded - start,
		list: sum(times.list) / RENDERS,
		post: sum(times.post) / RENDERS,
		firstList: sum(times.list.slice(0, FIRST)) / FIRST,
		bytes,
		escapes: await escapes(load, hostile),
	}
}

/** Whether text is escaped when its author forgets about it. */
async function escapes(load, text) {
	const { jsx, render } = await load()
	return !render(jsx('p', { children: text })).includes('<script>')
}

function compare() {
	const results = Object.fromEntries(Object.keys(engines).map((engine) => [engine, []]))
	for (let run = 0; run < RUNS; run++) {
		const names = Object.keys(engines)
		for (const engine of run % 2 === 0 ? names : names.reverse()) {
			const out = execFileSync(process.execPath, [fileURLToPath(import.meta.url), engine], {
				encoding: 'utf8',
				env: { ...process.env, NODE_ENV: 'production' },
			})
			results[engine].push(JSON.parse(out))
		}
	}
	const rows = Object.entries(results).map(([engine, runs]) => ({
		engine,
		'load, ms': round(median(runs.map(({ load }) => load)), 1),
		'list page, µs': round(median(runs.map(({ list }) => list)) * 1000),
		'min–max': range(runs.map(({ list }) => list * 1000)),
		'post page, µs': round(median(runs.map(({ post }) => post)) * 1000),
		'min–max ': range(runs.map(({ post }) => post * 1000)),
		'first 200 lists, µs': round(median(runs.map(({ firstList }) => firstList)) * 1000),
		'escapes by default': runs.every(({ escapes }) => escapes),
	}))
	process.stdout.write(
		`${process.version}, ${RENDERS} renders of each page, median of ${RUNS} processes\n`,
	)
	const names = Object.keys(rows[0])
	for (const cells of [names, names.map(() => '---'), ...rows.map(Object.values)]) {
		process.stdout.write(`| ${cells.join(' | ')} |\n`)
	}
}

function median(values) {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
}

function sum(values) {
	return values.reduce((total, value) => total + value, 0)
}

function range(values) {
	return `${round(Math.min(...values))}–${round(Math.max(...values))}`
}

function round(value, digits = 0) {
	return Number(value.toFixed(digits))
}
