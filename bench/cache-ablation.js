// A cache, protection by protection, at three times what its origin can do, when something breaks. Usage:
//   node bench/cache-ablation.js [--only restart,change,store,slow] [--variants naive,all] [--before 10] [--after 15] [--together 2]
import { fork, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findRedis } from '../scripts/find-servers.js'
import { startClients } from './cache/clients.js'
import { judge } from './cache/outcomes.js'
import { variants } from './cache/variants.js'
import { machine } from './lib/measure.js'
import { workFolder } from './lib/work.js'

const { values } = parseArgs({
	options: {
		only: { type: 'string', default: 'restart,change,store,slow' },
		variants: { type: 'string', default: variants.join() },
		before: { type: 'string', default: '10' },
		after: { type: 'string', default: '15' },
		together: { type: 'string', default: '2' },
	},
})
const [capacity, serviceTime, keys] = [8, 40, 1000]
const rate = 3 * capacity * (1000 / serviceTime)
const [before, after] = [Number(values.before) * 1000, Number(values.after) * 1000]
const work = workFolder()
const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
const said = (child) => new Promise((resolve) => child.once('message', resolve))

/** What breaks, and what is set up for it. */
const scenarios = {
	restart: {
		title: 'The serving process is killed (SIGKILL) and started again at once',
		async strike({ server }) {
			await server.kill()
			await server.start()
		},
	},
	change: {
		title: 'Everything is expired at once, as when a text on all pages changes',
		strike: ({ server }) => server.expire(),
	},
	store: {
		title:
			'The second level hangs for two seconds, then is killed and comes back empty; values are fresh for a minute, memory holds 30 of the 1,000',
		hasStore: true,
		setup: { maxBytes: 30 * 4500, ttl: 60_000 },
		async strike({ store }) {
			store.hang()
			await wait(2000)
			await store.kill()
			await store.start()
		},
	},
	slow: {
		title: 'The origin takes ten times as long, for half of the time that is left',
		async strike({ origin }) {
			origin.send(10)
			await wait(after / 2)
			origin.send(1)
		},
	},
}

/** One variant before, in and after one event. */
async function run(variant, { strike, hasStore, setup }, index) {
	const origin = fork(join(import.meta.dirname, 'cache/origin.js'), [capacity, serviceTime])
	const { port: originPort } = await said(origin)
	const store = hasStore ? await startStore() : undefined
	const server = await startServer({
		origin: originPort,
		variant,
		store: store?.url,
		...setup,
		file: join(work, `${index}.snapshot`),
	})
	const clients = startClients({ port: server.port, rate, keys, seed: 42 })
	const counts = () => {
		origin.send('counts')
		return said(origin)
	}
	await wait(before)
	await counts()
	await Promise.all([strike({ origin, server, store }), wait(after)])
	const { most, requests } = await counts()
	const outcomes = await clients.stop()
	await Promise.all([server.kill(), store?.kill()])
	origin.kill()
	return { ...judge(outcomes, before, before + after), most, perSecond: requests / (after / 1000) }
}

/** The serving process, which can be killed, and started again on the same port. */
async function startServer(options) {
	let child
	const server = {
		port: 0,
		async start() {
			const setup = JSON.stringify({ ...options, port: server.port })
			child = fork(join(import.meta.dirname, 'cache/serve.js'), [setup])
			server.port = (await said(child)).port
		},
		expire: () => child.send('expire'),
		kill: () => kill(child),
	}
	await server.start()
	return server
}

async function startStore() {
	const port = await freePort()
	const args = ['--port', port, '--bind', '127.0.0.1', '--save', '', '--dir', work]
	let child
	const store = {
		url: `redis://127.0.0.1:${port}`,
		start: () => {
			child = spawn(findRedis(), args)
			return new Promise((resolve) =>
				child.stdout.on('data', (text) => {
					if (`${text}`.includes('Ready to accept connections')) resolve()
				}),
			)
		},
		hang: () => child.kill('SIGSTOP'),
		kill: () => kill(child),
	}
	await store.start()
	return store
}

async function kill(child) {
	const ended = new Promise((resolve) => child.once('close', resolve))
	child.kill('SIGKILL')
	await ended
}

function freePort() {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address()
			server.close(() => resolve(port))
		})
	})
}

function row(variant, { most, perSecond, p50, p99, errors, recovered }) {
	const cells = [
		variant,
		most,
		perSecond.toFixed(0),
		p50 < 10 ? p50.toFixed(1) : p50.toFixed(0),
		p99.toFixed(0),
		`${(100 * errors).toFixed(1)} %`,
		recovered === undefined ? `not in ${after / 1000}` : recovered,
	]
	return `| ${cells.join(' | ')} |\n`
}

const say = (text) => process.stdout.write(text)
say(
	`${machine()}; origin: ${capacity} at a time, ${serviceTime} ms each; ${rate} requests a second for ${keys} keys\n`,
)
const chosen = values.variants.split(',')
for (const name of values.only.split(',')) {
	const scenario = scenarios[name]
	if (scenario.hasStore && !findRedis()) {
		say(`\nLeft out, as there is no Redis or Valkey: ${name}\n`)
		continue
	}
	say(
		`\n${scenario.title}:\n\n| variant | most at the origin | origin, requests/s | p50 ms | p99 ms | errors | well after, s |\n`,
	)
	say('| --- | --- | --- | --- | --- | --- | --- |\n')
	const together = Number(values.together)
	for (let index = 0; index < chosen.length; index += together) {
		const group = chosen.slice(index, index + together)
		const results = await Promise.all(group.map((one, at) => run(one, scenario, index + at)))
		for (const [at, result] of results.entries()) say(row(group[at], result))
	}
}
