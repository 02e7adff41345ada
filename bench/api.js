// What the API of a site answers, beside a bare `node:http` server with the same bytes, in one run; how long queries of many posts take; how soon it is ready and
// what it holds. Usage:
//   node bench/api.js [--rounds 5] [--seconds 5] [--only throughput,queries,start]
import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import autocannon from 'autocannon'
import { writeCorpus } from './lib/corpora.js'
import { workFolder } from './lib/work.js'

const { values } = parseArgs({
	options: {
		rounds: { type: 'string', default: '5' },
		seconds: { type: 'string', default: '5' },
		only: { type: 'string', default: 'throughput,queries,start' },
	},
})
const rounds = Number(values.rounds)
const only = new Set(values.only.split(','))
const work = workFolder()
const file = (name) => fileURLToPath(new URL(`api/${name}`, import.meta.url))

if (only.has('throughput')) await throughput()
if (only.has('queries')) await queries()
if (only.has('start')) await start()

async function throughput() {
	const site = join(work, 'site')
	writeCorpus(site, 'realistic', 100)
	const api = await server([file('serve.js'), '4391', site])
	const traced = await server([file('serve.js'), '4393', site, '--traces'])
	const url = (port) => `http://127.0.0.1:${port}/v1/posts/post-1`
	const body = Buffer.from(await (await fetch(url(4391))).arrayBuffer())
	writeFileSync(join(work, 'body.json'), body)
	const bare = await server([file('bare.js'), '4392', join(work, 'body.json')])
	const cases = { bare: 4392, api: 4391, traced: 4393 }
	const results = { bare: [], api: [], traced: [] }
	for (let round = -1; round < rounds; round++)
		for (const [name, port] of Object.entries(cases)) {
			const { requests, latency, non2xx, errors } = await autocannon({
				...{ url: url(port), connections: 50, duration: round < 0 ? 2 : Number(values.seconds) },
			})
			if (non2xx + errors > 0) throw new Error(`${name}: ${non2xx + errors} answers are wrong`)
			if (round >= 0) results[name].push({ rate: requests.average, p99: latency.p99 })
		}
	for (const one of [api, traced, bare]) one.kill()
	process.stdout.write(
		`\nA post of ${body.length} bytes, 50 connections, ${values.seconds} s each, in turn:\n\n| server | requests/s | of bare | p99 ms |\n| --- | --- | --- | --- |\n`,
	)
	for (const [name, runs] of Object.entries(results)) {
		const ratios = runs.map(({ rate }, round) => rate / results.bare[round].rate)
		process.stdout.write(
			`| ${name} | ${spread(
				runs.map(({ rate }) => rate),
				0,
			)} | ${spread(ratios, 2)} | ${spread(
				runs.map(({ p99 }) => p99),
				0,
			)} |\n`,
		)
	}
}

async function queries() {
	const site = join(work, 'many')
	writeCorpus(site, 'short', 10_000)
	const child = await output([file('queries.js'), site])
	process.stdout.write(child)
}

async function start() {
	process.stdout.write('\n| posts | ready ms | resident MB |\n| --- | --- | --- |\n')
	for (const count of [10, 1000, 2000, 5000, 10_000]) {
		const site = join(work, `start-${count}`)
		writeCorpus(site, 'realistic', count)
		const runs = []
		for (let round = 0; round < rounds; round++) {
			const began = performance.now()
			const child = await server([file('serve.js'), '4394', site])
			const ms = performance.now() - began
			await fetch('http://127.0.0.1:4394/v1/posts?limit=100')
			runs.push({ ms, mb: resident(child.pid) })
			const ended = new Promise((resolve) => child.once('close', resolve))
			child.kill()
			await ended
		}
		process.stdout.write(
			`| ${count} | ${spread(
				runs.map(({ ms }) => ms),
				0,
			)} | ${spread(
				runs.map(({ mb }) => mb),
				0,
			)} |\n`,
		)
	}
}

function resident(pid) {
	return (
		Number(/VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1] ?? 0) / 1024
	)
}

/** Starts a server, and waits until it says that it is ready. */
function server(args) {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
		process.on('exit', () => child.kill())
		child.on('error', reject)
		child.stdout.once('data', () => resolve(child))
	})
}

async function output(args) {
	const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
	let text = ''
	for await (const part of child.stdout) text += part
	return text
}

/** The median, and the least and most. */
function spread(numbers, digits) {
	const sorted = numbers.toSorted((a, b) => a - b)
	const [least, median, most] = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)]
	return `${median.toFixed(digits)} (${least.toFixed(digits)} to ${most.toFixed(digits)})`
}
