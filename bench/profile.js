// What each stage of a cold build costs, as text. Usage: node bench/profile.js SITE [--top 25]
// Inclusive milliseconds by the name of the function that a stage begins with; the profiler makes all of it slower by about a tenth.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { machine, run } from './lib/measure.js'
import { blog, workFolder } from './lib/work.js'

const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: { top: { type: 'string', default: '25' } },
})
const [site] = positionals
if (!site) throw new Error('Expected the folder of a site')

/** Stage and function, outer ones before those that they hold. */
const stages = {
	'start: modules are found, read and compiled': ['loadAndTranslate', 'evaluate'],
	'load: list, read, parse, metadata': ['loadPost'],
	'  native parser': ['parseNatively'],
	'  remark, for texts in doubt': ['parseWithRemark'],
	'  metadata': ['createPost'],
	'blog: order, URLs, terms': ['createBlog'],
	plan: ['planSite'],
	'body: mdast to HTML': ['process'],
	'  typographic texts': ['smartTexts'],
	'  what is not plain: elements, raw HTML': ['findRuns'],
	'  what is plain: HTML at once': ['writeChildren'],
	'  math': ['writeMath'],
	'code: colours': ['tokenize'],
	'HTML for feeds': ['feedHtml'],
	'feeds as XML and JSON': ['renderFeed'],
	'pages around the bodies': ['renderPage'],
	write: ['writeOutput'],
	'garbage collector': ['(garbage collector)'],
}

const work = workFolder()
const profiles = join(work, 'profiles')
mkdirSync(profiles)
const flags = ['--cpu-prof', '--cpu-prof-interval', '200', '--cpu-prof-dir', profiles]
const args = [...flags, blog, 'build', site, '--no-cache', '--out', join(work, 'out')]
await run(process.execPath, args, { codes: [0, 1] })
const [file] = readdirSync(profiles)
const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(join(profiles, file), 'utf8'))

const own = new Map()
for (const [index, id] of samples.entries())
	own.set(id, (own.get(id) ?? 0) + timeDeltas[index] / 1000)
const parent = new Map(
	nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
)
/** A bundler numbers functions of one name: `process2`. */
const names = new Map(
	nodes.map(({ id, callFrame }) => [id, callFrame.functionName.replace(/\d+$/, '')]),
)
const inclusive = new Map()
const self = new Map()
for (const [id, ms] of own) {
	self.set(names.get(id), (self.get(names.get(id)) ?? 0) + ms)
	const seen = new Set()
	for (let at = id; at !== undefined; at = parent.get(at)) seen.add(names.get(at))
	for (const name of seen) inclusive.set(name, (inclusive.get(name) ?? 0) + ms)
}

const total = [...own.values()].reduce((sum, ms) => sum + ms, 0)
const line = (name, ms) =>
	process.stdout.write(
		`${String(Math.round(ms)).padStart(7)} ms ${((100 * ms) / total).toFixed(1).padStart(5)} %  ${name}\n`,
	)
process.stdout.write(`${machine()}\n\n`)
line('all', total)
for (const [stage, functions] of Object.entries(stages)) {
	const found = functions.map((name) => inclusive.get(name) ?? 0)
	line(stage, Math.max(...found))
}
process.stdout.write('\nFunctions by their own time:\n')
const slowest = [...self].sort(([, a], [, b]) => b - a).slice(0, Number(values.top))
for (const [name, ms] of slowest) line(name || '(anonymous)', ms)
