// What tail sampling keeps of a stream of requests, beside head sampling of the same volume, and what it costs. Usage:
//   node bench/tail-sampling.js [--requests 1000000] [--rounds 5] [--seconds 20] [--only kept,burst,steady,held]
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { machine, shown, summary } from './lib/measure.js'
import { keptTable } from './tail-sampling/kept.js'

const { values } = parseArgs({
	options: {
		requests: { type: 'string', default: '1000000' },
		rounds: { type: 'string', default: '5' },
		seconds: { type: 'string', default: '20' },
		only: { type: 'string', default: 'kept,burst,steady,held' },
	},
})
const script = fileURLToPath(new URL('cases/tail-sampling.js', import.meta.url))
/** No SDK; one that records spans and throws them away; one that samples them first. */
const variants = ['none', 'recorded', 'tail']
const tables = {
	kept: () => keptTable(Number(values.requests)),
	/** Requests one after the other. */
	burst: () => costTable('burst', 100_000, { nsPerSpan: ['CPU time a span, ns', 0] }),
	/** A thousand requests in a second. */
	steady: () =>
		costTable('steady', values.seconds, {
			heapMb: ['heap, MB', 1],
			cpuPercent: ['of a core, %', 1],
			rps: ['requests a second', 0],
		}),
	/** Traces that do not end. */
	held: () =>
		costTable('held', 4_000, {
			heapMb: ['heap, MB', 1],
			estimatedMb: ['estimated for what is held, MB', 1],
			spans: ['spans held', 0],
		}),
}

process.stdout.write(`${machine()}\n`)
for (const name of values.only.split(',')) process.stdout.write(`\n${tables[name]()}\n`)

/** A row for each variant, each measured in processes of its own, in turn. */
function costTable(load, count, columns) {
	const runs = Object.fromEntries(variants.map((variant) => [variant, []]))
	for (let round = 0; round < Number(values.rounds); round++)
		for (let index = 0; index < variants.length; index++) {
			const variant = variants[(round + index) % variants.length]
			const args = ['--expose-gc', script, variant, load, `${count}`]
			runs[variant].push(JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })))
		}
	const rows = variants.map((variant) => {
		const cells = Object.entries(columns).map(([key, [, digits]]) =>
			shown(
				summary(
					runs[variant].map((run) => run[key]),
					digits,
				),
			),
		)
		return `| ${[variant, ...cells].join(' | ')} |`
	})
	const names = [load, ...Object.values(columns).map(([name]) => name)]
	return [`| ${names.join(' | ')} |`, `|${' --- |'.repeat(names.length)}`, ...rows].join('\n')
}
