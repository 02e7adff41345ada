// What the API of a site answers, beside a bare `node:http` server with the same bytes, in one run; how long queries of many posts take; how soon it is ready and
// what it holds. Usage:
//   node bench/api.js [--rounds 5] [--seconds 5] [--peers FOLDER] [--only throughput,queries,start]
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
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
		peers: { type: 'string', default: fileURLToPath(new URL('peers', import.meta.url)) },
		only: { type: 'string', default: 'throughput,queries,start' },
	},
})
const rounds = Number(values.rounds)
const only = new Set(values.only.split(','))
const work = workFolder()
const env = { ...process.env, BLOG_CACHE: join(work, 'cache') }
const children = new Set()
process.on('exit', () => {
	for (const child of children) child.kill()
})
const file = (name) => fileURLToPath(new URL(`api/${name}`, import.meta.url))

if (only.has('throughput')) await throughput()
if (only.has('queries')) await queries()
if (only.has('start')) await start()

async function throughput() {
	const site = join(work, 'site')
	writeCorpus(site, 'realistic', 100)
	const running = [
		await server([file('serve.js'), '4391', site]),
		await server([file('serve.js'), '4393', site, '--traces']),
	]
	const post = await fetched('http://127.0.0.1:4391/v1/posts/post-1')
	writeFileSync(join(work, 'post.json'), post)
	running.push(await server([file('bare.js'), '4392', join(work, 'post.json')]))
	const cases = {
		'bare `node:http`, the same bytes': 'http://127.0.0.1:4392/',
		'a post': 'http://127.0.0.1:4391/v1/posts/post-1',
		'a post, with traces and tail sampling': 'http://127.0.0.1:4393/v1/posts/post-1',
		'a post, as Ghost says it': `http://127.0.0.1:4391/ghost/api/content/posts/slug/post-1/?key=${'0'.repeat(26)}`,
		'20 of 100 posts': 'http://127.0.0.1:4391/v1/posts?limit=20',
		...(await jsonServer(running)),
	}
	const results = Object.fromEntries(Object.keys(cases).map((name) => [name, []]))
	for (let round = -1; round < rounds; round++)
		for (const [name, url] of Object.entries(cases)) {
			const duration = round < 0 ? 2 : Number(values.seconds)
			const { requests, latency, non2xx, errors } = await autocannon({
				url,
				connections: 50,
				duration,
			})
			if (non2xx + errors > 0) throw new Error(`${name}: ${non2xx + errors} answers are wrong`)
			if (round >= 0) results[name].push({ rate: requests.average, p99: latency.p99 })
		}
	for (const one of running) one.kill()
	const [bare] = Object.values(results)
	process.stdout.write(
		`\nA post of ${post.length} bytes, 50 connections, ${values.seconds} s each, ${rounds} rounds in turn:\n\n| what | requests/s | of bare | p99 ms |\n| --- | --- | --- | --- |\n`,
	)
	for (const [name, runs] of Object.entries(results)) {
		const rates = runs.map(({ rate }) => rate)
		const ratios = rates.map((rate, round) => rate / bare[round].rate)
		const late = runs.map(({ p99 }) => p99)
		process.stdout.write(
			`| ${name} | ${spread(rates, 0)} | ${spread(ratios, 2)} | ${spread(late, 0)} |\n`,
		)
	}
}

async function fetched(url) {
	return Buffer.from(await (await fetch(url)).arrayBuffer())
}

/** The same posts by a server of JSON, if it is installed. */
async function jsonServer(running) {
	const program = join(values.peers, 'node_modules/json-server/lib/bin.js')
	if (!existsSync(program)) return {}
	const list = await fetched('http://127.0.0.1:4391/v1/posts?limit=100&formats=html')
	const posts = JSON.parse(list).items.map((post) => ({ ...post, id: post.slug }))
	writeFileSync(join(work, 'db.json'), JSON.stringify({ posts }))
	running.push(await server([program, join(work, 'db.json'), '--port', '4396']))
	return {
		'a post, by json-server': 'http://127.0.0.1:4396/posts/post-1',
		'20 of 100 posts, with bodies, by json-server':
			'http://127.0.0.1:4396/posts?_page=1&_per_page=20',
	}
}

async function queries() {
	const site = join(work, 'many')
	writeCorpus(site, 'short', 10_000)
	const child = await output([file('queries.js'), site])
	process.stdout.write(child)
}

async function start() {
	process.stdout.write(
		'\n| posts | ready ms, the first time | afterwards | resident MB, the first time | afterwards |\n| --- | --- | --- | --- | --- |\n',
	)
	for (const count of [10, 1000, 2000, 5000, 10_000]) {
		const site = join(work, `start-${count}`)
		writeCorpus(site, 'realistic', count)
		const runs = []
		for (let round = 0; round <= rounds; round++) {
			const began = performance.now()
			const child = await server([file('serve.js'), '4394', site])
			const ms = performance.now() - began
			await fetch('http://127.0.0.1:4394/v1/posts?limit=100')
			runs.push({ ms, mb: resident(child.pid) })
			const ended = new Promise((resolve) => child.once('close', resolve))
			child.kill()
			await ended
		}
		const [first, ...others] = runs
		const cells = [
			...[
				first.ms.toFixed(0),
				spread(
					others.map(({ ms }) => ms),
					0,
				),
			],
			...[
				first.mb.toFixed(0),
				spread(
					others.map(({ mb }) => mb),
					0,
				),
			],
		]
		process.stdout.write(`| ${count} | ${cells.join(' | ')} |\n`)
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
		const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], env })
		children.add(child)
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
