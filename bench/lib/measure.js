import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'

/**
 * Runs a command in a process of its own.
 *
 * @returns {Promise<{ ms: number, peakMb: number }>} Wall time, and the most memory that the process itself has held (Linux only, looked
 * at every 5 ms; not that of its children).
 */
export function run(command, args, { cwd, env, codes = [0] } = {}) {
	return new Promise((resolve, reject) => {
		const start = performance.now()
		const child = spawn(command, args, {
			cwd,
			env: { ...process.env, ...env },
			stdio: ['ignore', 'ignore', 'pipe'],
		})
		let said = ''
		child.stderr.on('data', (part) => {
			said = (said + part).slice(-2000)
		})
		let peakMb = 0
		const look = setInterval(() => {
			peakMb = Math.max(peakMb, highWater(child.pid))
		}, 5)
		child.on('error', reject)
		child.on('close', (code) => {
			clearInterval(look)
			const ms = performance.now() - start
			if (codes.includes(code)) resolve({ ms, peakMb })
			else reject(new Error(`${command} ${args.join(' ')} ended with ${code}\n${said}`))
		})
	})
}

function highWater(pid) {
	try {
		const [, kb = 0] = /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'latin1')) ?? []
		return Number(kb) / 1024
	} catch {
		return 0
	}
}

/**
 * Runs two or more cases in turn, the first of each round being another one each time. Each is run once before, uncounted.
 *
 * @param {Record<string, () => Promise<{ ms: number, peakMb: number }>>} cases
 * @param {number} rounds
 * @returns {Promise<Record<string, { ms: number, peakMb: number }[]>>}
 */
export async function inTurn(cases, rounds) {
	const names = Object.keys(cases)
	for (const name of names) await cases[name]()
	const runs = Object.fromEntries(names.map((name) => [name, []]))
	for (let round = 0; round < rounds; round++)
		for (let index = 0; index < names.length; index++) {
			const name = names[(round + index) % names.length]
			runs[name].push(await cases[name]())
		}
	return runs
}

/** Median, least and most, with so many digits. */
export function summary(numbers, digits = 0) {
	const sorted = [...numbers].sort((a, b) => a - b)
	const round = (value) => Number(value.toFixed(digits))
	const middle = sorted.length >> 1
	const median = sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
	return { median: round(median), min: round(sorted[0]), max: round(sorted.at(-1)) }
}

/** Ratio of two cases, round by round. */
export function ratio(one, other, of = 'ms') {
	return summary(
		one.map((result, index) => result[of] / other[index][of]),
		3,
	)
}

/** What a figure was measured on. */
export function machine() {
	const [{ model }] = cpus()
	const gb = Math.round(totalmem() / 2 ** 30)
	return `${cpus().length} × ${model.trim()}, ${gb} GB, ${process.platform}, Node ${process.versions.node}`
}

/** `0.42 (0.40 to 0.45)` */
export function shown({ median, min, max }) {
	return `${median} (${min} to ${max})`
}
