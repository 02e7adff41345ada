// Which engine for JSX: `node bench/jsx/run.js`. Every run is a process of its own; engines take turns; medians of five. Times are
// of the processor, the engine's own threads included, so that neighbours on the machine disturb less.
import { execFileSync } from 'node:child_process'
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
	const start = cpu()
	const pages = createPages(await load())
	const loaded = cpu()
	const time = (kind, from, to) => {
		const before = cpu()
		let bytes = 0
		// A string of many parts is put together only when its bytes are wanted.
		for (let number = from; number < to; number++) bytes += Buffer.byteLength(pages[kind](number))
		return { total: cpu() - before, bytes }
	}
	const result = {
		load: loaded - start,
		escapes: await escapes(load, '</p><script>alert(1)</script>'),
	}
	for (const kind of ['list', 'post']) {
		const first = time(kind, 0, FIRST)
		const rest = time(kind, FIRST, RENDERS)
		result[kind] = (first.total + rest.total) / RENDERS
		result[`${kind}First`] = first.total / FIRST
		result[`${kind}Bytes`] = Math.round((first.bytes + rest.bytes) / RENDERS)
	}
	return result
}

/** Microseconds that this process has used. */
function cpu() {
	const { user, system } = process.cpuUsage()
	return user + system
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
		'load, ms': round(median(runs.map(({ load }) => load)) / 1000, 1),
		'list page, µs': round(median(runs.map(({ list }) => list))),
		'min–max': range(runs.map(({ list }) => list)),
		'first 200, µs': round(median(runs.map(({ listFirst }) => listFirst))),
		'post page, µs': round(median(runs.map(({ post }) => post))),
		'min–max ': range(runs.map(({ post }) => post)),
		'first 200, µs ': round(median(runs.map(({ postFirst }) => postFirst))),
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

function range(values) {
	return `${round(Math.min(...values))}–${round(Math.max(...values))}`
}

function round(value, digits = 0) {
	return Number(value.toFixed(digits))
}
