// Serves a site whose content changes every second, asks it all the while, and looks at every answer: whether it is of one content, of a recent one, and none is
// missing. Usage: node bench/api-soak.js [--minutes 10] [--posts 50] [--clients 8]
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { random } from './lib/random.js'
import { blog, workFolder } from './lib/work.js'

const { values } = parseArgs({
	options: {
		minutes: { type: 'string', default: '10' },
		posts: { type: 'string', default: '50' },
		clients: { type: 'string', default: '8' },
		seed: { type: 'string', default: '1' },
	},
})
const [minutes, count, clients] = [values.minutes, values.posts, values.clients].map(Number)
/** An answer may be so old: two seconds in which an old one is given while a new one is made, and the time to see and load the change. */
const LATEST = 6000
const PORT = 4395
const site = join(workFolder(), 'site')
const dice = random(Number(values.seed))

/** What has been on disk, and from when on. The last post comes and goes. */
const history = []
const versions = Array.from({ length: count }, () => 0)
let isThere = true
mkdirSync(join(site, 'content/posts'), { recursive: true })
write('blog.config.json', '{"title": "Soak", "url": "https://example.com"}')
for (let number = 0; number < count; number++) writePost(number)
note()

const api = spawn(
	process.execPath,
	[blog, 'api', site, '--port', String(PORT), '--rate-limit', '0', '--no-snapshot'],
	{
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, BLOG_CACHE: join(site, '../cache') },
	},
)
let said = ''
api.stderr.on('data', (part) => {
	said = (said + part).slice(-5000)
})
process.on('exit', () => api.kill())
await new Promise((resolve) => api.stdout.once('data', resolve))

const end = performance.now() + minutes * 60_000
const wrong = new Map()
const counts = { answers: 0, changes: 0, hit: 0, other: 0, gone: 0 }
const memory = []
await Promise.all([change(), look(), ...Array.from({ length: clients }, client)])
process.stdout.write(
	`${counts.answers} answers (${counts.hit} from the cache as fresh, ${counts.other} otherwise, ${counts.gone} times 404 for the post that comes and goes), ${counts.changes} changes in ${minutes} minutes\n`,
)
process.stdout.write(
	wrong.size === 0
		? 'No answer was wrong, mixed or lost\n'
		: `${[...wrong].map(([what, times]) => `${times} times: ${what}`).join('\n')}\n${said}\n`,
)
const part = Math.max(1, Math.floor(memory.length / 5))
process.stdout.write(
	`Resident MB, by fifths of the time: ${[0, 1, 2, 3, 4].map((fifth) => median(memory.slice(fifth * part, (fifth + 1) * part))).join(', ')}\n`,
)
process.exitCode = wrong.size === 0 ? 0 : 1
api.kill()

function write(file, text) {
	const path = join(site, file)
	writeFileSync(`${path}.tmp`, text)
	renameSync(`${path}.tmp`, path)
}

function writePost(number) {
	const isDraft = number === count - 1 && !isThere
	const version = versions[number]
	write(
		`content/posts/post-${number}.md`,
		`---\ntitle: Title ${number} v${version}\ndate: 2024-01-01T00:00:${String(number % 60).padStart(2, '0')}Z\ntags: [all]\n${isDraft ? 'draft: true\n' : ''}---\nBody ${number} v${version}.\n`,
	)
}

function note() {
	const titles = versions.map((version, number) => `${number}v${version}`)
	history.push({ at: performance.now(), titles: isThere ? titles : titles.slice(0, -1), isThere })
	while (history.length > 60) history.shift()
}

async function change() {
	for (let second = 1; performance.now() < end; second++) {
		await pause(1000)
		if (second % 30 === 10) write('blog.config.json', '{"titel": "broken"}')
		else if (second % 30 === 12)
			write('blog.config.json', '{"title": "Soak", "url": "https://example.com"}')
		else {
			const number = second % 7 === 0 ? count - 1 : dice(count)
			if (number === count - 1) isThere = !isThere
			versions[number]++
			note()
			writePost(number)
		}
		counts.changes++
	}
}

/** Contents that an answer may be of that was asked for at a time. While the config is broken the last good one stays. */
function recent(asked) {
	const isMending = ((asked - end + minutes * 60_000) / 1000) % 30 > 8
	const oldest = asked - LATEST - (isMending ? 8000 : 0)
	return history.filter(
		({ at }, index) =>
			at >= oldest || (history[index + 1]?.at ?? Number.POSITIVE_INFINITY) >= oldest,
	)
}

async function client() {
	while (performance.now() < end) {
		await pause(dice(20))
		const kind = dice(100)
		try {
			if (kind < 60) await askPost(dice(count))
			else if (kind < 70) await askPost(count - 1)
			else await askList()
		} catch (error) {
			complain(`lost: ${error.message} ${error.cause?.message ?? ''}`)
		}
	}
}

async function ask(path) {
	const asked = performance.now()
	const response = await fetch(`http://127.0.0.1:${PORT}${path}`)
	const body = await response.json()
	counts.answers++
	if (/hit; ttl=\d/.test(response.headers.get('cache-status') ?? '')) counts.hit++
	else counts.other++
	return { asked, status: response.status, body }
}

async function askPost(number) {
	const { asked, status, body } = await ask(`/v1/posts/post-${number}`)
	const known = recent(asked)
	if (status === 404 && number === count - 1) {
		counts.gone++
		if (known.every(({ isThere }) => isThere)) complain('404 for a post that is there')
		return
	}
	if (status !== 200) return complain(`status ${status}`)
	const inTitle = /^Title (\d+v\d+)$/.exec(body.title.replace(' v', 'v'))?.[1]
	const inBody = /Body (\d+ v\d+)\./.exec(body.html)?.[1]?.replace(' ', '')
	if (inTitle !== inBody) complain('mixed: title and body of two versions')
	if (!known.some(({ titles }) => titles.includes(inBody)))
		complain('wrong: no recent version of a post')
}

async function askList() {
	const { asked, status, body } = await ask(`/v1/posts?limit=100&order=published asc&fields=title`)
	if (status !== 200) return complain(`status ${status} of a list`)
	const titles = new Set(
		body.items.map(({ title }) => title.replace('Title ', '').replace(' v', 'v')),
	)
	const isOne = recent(asked).some(
		(one) => one.titles.length === titles.size && one.titles.every((title) => titles.has(title)),
	)
	if (!isOne) complain('wrong: a list that never was, or long ago')
}

function complain(what) {
	wrong.set(what, (wrong.get(what) ?? 0) + 1)
}

async function look() {
	while (performance.now() < end) {
		await pause(1000)
		memory.push(
			Number(/VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${api.pid}/status`, 'latin1'))?.[1] ?? 0) /
				1024,
		)
	}
}

function median(numbers) {
	return Math.round(numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0)
}
