// Our own figures: parse, render, load, build cold, warm and after one change, list, dev, growth. Usage:
//   node bench/own.js [--posts 1000] [--runs 5] [--kind short] [--only NAME,…]
import { spawn } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadBlog } from '@blog/core/node'
import { createRenderer } from '@blog/renderer'
import { build } from './cases/blog.js'
import { kinds, writeCorpus } from './lib/corpora.js'
import { inTurn, machine, ratio, run, shown, summary } from './lib/measure.js'
import { blog, workFolder } from './lib/work.js'

const { values } = parseArgs({
	options: {
		posts: { type: 'string', default: '1000' },
		runs: { type: 'string', default: '5' },
		kind: { type: 'string', default: 'short' },
		only: { type: 'string' },
	},
})
const [count, rounds] = [Number(values.posts), Number(values.runs)]
const work = workFolder()
const site = join(work, 'site')
writeCorpus(site, values.kind, count)
const post = (index) => join(site, `content/posts/post-${index % count}.md`)
const env = { BLOG_CACHE: join(work, 'cache') }

const cases = {
	/** Every kind of post, in this process: the JIT is warm from the second round on. */
	async stages() {
		for (const kind of kinds) {
			const dir = join(work, kind)
			writeCorpus(dir, kind, Math.min(count, 300))
			const [parse, render] = [[], []]
			for (let round = 0; round < rounds; round++) {
				let start = performance.now()
				const { posts, ...rest } = await loadBlog(dir)
				parse.push((performance.now() - start) / posts.length)
				const renderer = await createRenderer()
				start = performance.now()
				for (const one of posts) await renderer.render(one, { ...rest, posts })
				render.push((performance.now() - start) / posts.length)
			}
			print(`parse, ${kind}, ms a post`, shown(summary(parse, 2)))
			print(`render, ${kind}, ms a post`, shown(summary(render, 2)))
		}
	},
	/** The same site built from nothing, again, and after one post has changed. */
	async builds() {
		const warm = build(work, site, { cold: false })
		// Files that are younger than two seconds are read again.
		await settle()
		await warm()
		const changed = async () => {
			appendFileSync(post(7), '\nMore.\n')
			return warm()
		}
		const unchanged = async () => {
			await settle()
			await warm()
			return warm()
		}
		const runs = await inTurn({ cold: build(join(work, 'c'), site), changed, unchanged }, rounds)
		for (const [name, results] of Object.entries(runs)) {
			print(`build, ${name}, ms`, shown(summary(results.map(({ ms }) => ms))))
			print(`build, ${name}, peak MB`, shown(summary(results.map(({ peakMb }) => peakMb))))
		}
		print('build, unchanged : cold (goal 0.1)', shown(ratio(runs.unchanged, runs.cold)))
		print('build, one changed : cold (goal 0.15)', shown(ratio(runs.changed, runs.cold)))
	},
	/** What the index of the search takes of a cold build. */
	async search() {
		const bare = join(work, 'without-search')
		writeCorpus(bare, values.kind, count, { search: false })
		const runs = await inTurn(
			{ with: build(join(work, 'w'), site), without: build(join(work, 'wo'), bare) },
			rounds,
		)
		const shares = runs.with.map(({ ms }, index) => 1 - runs.without[index].ms / ms)
		print('search data, share of a cold build (goal 0.2)', shown(summary(shares, 3)))
	},
	async list() {
		await settle()
		const runs = await inTurn(
			{
				list: () => run(process.execPath, [blog, 'list', site], { env }),
				node: () => run(process.execPath, ['-e', '0']),
			},
			rounds,
		)
		print('list, warm store, ms', shown(summary(runs.list.map(({ ms }) => ms))))
		print('of it Node itself, ms', shown(summary(runs.node.map(({ ms }) => ms))))
	},
	async start() {
		const runs = await inTurn(
			{
				blog: () => run(process.execPath, [blog, '--version']),
				node: () => run(process.execPath, ['-e', '0']),
			},
			Math.max(rounds, 9),
		)
		const more = runs.blog.map(({ ms }, index) => ms - runs.node[index].ms)
		print('blog --version, ms more than node -e 0 (goal 60)', shown(summary(more)))
	},
	/** From a saved file to the event that browsers get. */
	async dev() {
		const child = spawn(process.execPath, [blog, 'dev', site, '--port', '0'], {
			env: { ...process.env, ...env },
		})
		const url = await new Promise((resolve) => {
			let said = ''
			for (const stream of [child.stdout, child.stderr])
				stream.on('data', (part) => {
					said += part
					const [found] = /http:\/\/\S+/.exec(said) ?? []
					if (found) resolve(found)
				})
		})
		let told = () => {}
		const stop = new AbortController()
		const events = await fetch(new URL('/__blog/events', url), { signal: stop.signal })
		const listening = (async () => {
			for await (const part of events.body)
				if (Buffer.from(part).includes('event:')) told(performance.now())
		})().catch(() => {})
		const times = []
		for (let index = 0; index < 40; index++) {
			const arrival = new Promise((resolve) => {
				told = resolve
			})
			const start = performance.now()
			appendFileSync(post(index), '\nMore.\n')
			times.push((await arrival) - start)
			await new Promise((resolve) => setTimeout(resolve, 100))
		}
		stop.abort()
		child.kill()
		await listening
		print('dev, file saved to browser told, ms (goal 50)', shown(summary(times, 1)))
	},
	/** Ten times the posts. */
	async growth() {
		const [small, large] = [join(work, 'small'), join(work, 'large')]
		writeCorpus(small, 'short', 10_000)
		writeCorpus(large, 'short', 100_000)
		const one = await build(join(work, 's'), small)()
		const ten = await build(join(work, 'l'), large)()
		print('100,000 posts : 10,000 posts, time (goal 11)', (ten.ms / one.ms).toFixed(1))
		print('100,000 posts, peak MB (goal 1000)', Math.round(ten.peakMb))
	},
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 2500))
const say = (text) => process.stdout.write(`${text}\n`)
const print = (name, figure) => say(`${name.padEnd(52)} ${figure}`)

say(`${machine()}; ${count} ${values.kind} posts, ${rounds} rounds\n`)
const wanted = values.only?.split(',') ?? Object.keys(cases).filter((name) => name !== 'growth')
for (const name of wanted) await cases[name]()
