// How long each command takes on a small blog, beside Node itself and other builders. Usage:
//   node bench/start.js [--runs 15] [--hugo BINARY] [--peers FOLDER] [--only NAME,…]
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { writeCorpus } from './lib/corpora.js'
import { inTurn, run, summary } from './lib/measure.js'
import { blog, workFolder } from './lib/work.js'

const { values } = parseArgs({
	options: {
		runs: { type: 'string', default: '15' },
		hugo: { type: 'string' },
		peers: { type: 'string', default: fileURLToPath(new URL('peers', import.meta.url)) },
		only: { type: 'string' },
	},
})
const work = workFolder()
const site = join(work, 'site')
writeCorpus(site, 'realistic', 10)
const env = { BLOG_CACHE: join(work, 'cache') }
const node = (...args) => run(process.execPath, args, { env })
// Astro asks for a newer Node than this may be; the peers bring one.
const astro = join(values.peers, 'node_modules/astro/bin/astro.mjs')
const ownNode = join(values.peers, 'node_modules/.bin/node')
const of = (...args) => node(blog, ...args)

const all = {
	'node -e 0': () => node('-e', '0'),
	'blog --version': () => of('--version'),
	'blog --help': () => of('--help'),
	'blog completion bash': () => of('completion', 'bash'),
	'blog list': () => of('list', site),
	'blog list --text': () => of('list', site, '--text', 'nothing'),
	'blog show': () => of('show', 'post-1', site),
	'blog show -f text': () => of('show', 'post-1', site, '-f', 'text'),
	'blog show -f html': () => of('show', 'post-1', site, '-f', 'html'),
	'blog search': () => of('search', 'network', site),
	'blog stats': () => of('stats', site),
	'blog graph': () => of('graph', site),
	'blog build, unchanged': () => of('build', site, '--out', join(work, 'out')),
	'blog check': () => of('check', site),
	'blog export': () => of('export', site),
	'blog doctor': () => of('doctor', site),
	...(values.hugo && { 'hugo version': () => run(values.hugo, ['version']) }),
	...(existsSync(astro) && { 'astro --help': () => run(ownNode, [astro, '--help']) }),
}
const only = values.only?.split(',')
const cases = Object.fromEntries(
	Object.entries(all).filter(([name]) => name === 'node -e 0' || !only || only.includes(name)),
)
await cases['blog build, unchanged']?.()
// Files that are younger than two seconds are read again.
await new Promise((resolve) => setTimeout(resolve, 2100))
const runs = await inTurn(cases, Number(values.runs))
process.stdout.write('| command | ms | more than Node itself, ms |\n| --- | --- | --- |\n')
for (const [name, results] of Object.entries(runs)) {
	const more = results.map(({ ms }, round) => ms - runs['node -e 0'][round].ms)
	process.stdout.write(`| \`${name}\` | ${text(results.map(({ ms }) => ms))} | ${text(more)} |\n`)
}

function text(times) {
	const { median, min, max } = summary(times)
	return `${median} (${min} to ${max})`
}
