// What clients meet when the API is killed (SIGKILL) and started again at once while they ask: with a snapshot of answers, and without. Usage:
//   node bench/api-restart.js [--rate 1000] [--posts 1000] [--before 30] [--after 15]
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { startClients } from './cache/clients.js'
import { judge } from './cache/outcomes.js'
import { writeCorpus } from './lib/corpora.js'
import { blog, workFolder } from './lib/work.js'

const { values } = parseArgs({
	options: {
		rate: { type: 'string', default: '1000' },
		posts: { type: 'string', default: '1000' },
		before: { type: 'string', default: '30' },
		after: { type: 'string', default: '15' },
	},
})
const [rate, posts] = [values.rate, values.posts].map(Number)
const [before, after] = [values.before, values.after].map((seconds) => Number(seconds) * 1000)
const work = workFolder()
const site = join(work, 'site')
const PORT = 4397
writeCorpus(site, 'realistic', posts)

process.stdout.write(
	`${posts} posts, ${rate} requests a second (Zipf), killed after ${before / 1000} s:\n\n| variant | away ms | p50 ms | p99 ms | errors | well after, s |\n| --- | --- | --- | --- | --- | --- |\n`,
)
for (const variant of ['without a snapshot', 'with a snapshot']) {
	const flags = variant.startsWith('without') ? ['--no-snapshot'] : []
	const first = await start(flags)
	const clients = startClients({
		port: PORT,
		rate,
		keys: posts,
		seed: 42,
		isRight: (key, text) => text.includes(`"slug":"${key.split('/').at(-1)}"`),
	})
	await pause(before)
	first.kill('SIGKILL')
	const killed = performance.now()
	const second = await start(flags)
	const away = performance.now() - killed
	await pause(Math.max(0, after - away))
	const { p50, p99, errors, recovered } = judge(await clients.stop(), before, before + after)
	const cells = [
		p50.toFixed(1),
		p99.toFixed(0),
		`${(100 * errors).toFixed(1)} %`,
		recovered ?? `not in ${after / 1000}`,
	]
	process.stdout.write(`| ${variant} | ${away.toFixed(0)} | ${cells.join(' | ')} |\n`)
	second.kill()
	await new Promise((resolve) => second.once('close', resolve))
}

async function start(flags) {
	const args = [
		blog,
		'api',
		site,
		'--port',
		String(PORT),
		'--rate-limit',
		'0',
		'--no-watch',
		...flags,
	]
	const env = { ...process.env, BLOG_CACHE: join(work, 'cache') }
	const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], env })
	process.on('exit', () => child.kill())
	await new Promise((resolve) => child.stdout.once('data', resolve))
	return child
}
