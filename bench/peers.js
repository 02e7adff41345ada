// Ratios beside other builders: fresh processes in turn, medians. Usage:
//   node bench/peers.js --posts FOLDER --hugo BINARY --papermod FOLDER [--runs 5] [--only NAME,…] [--json FILE]
// FOLDER of posts: Markdown with YAML front matter, `title` and `date`. Without --hugo the cases with Hugo are left out.
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { bare, build, library } from './cases/blog.js'
import { bareHugo, papermod } from './cases/hugo.js'
import { astro, contentCollections, eleventy, velite } from './cases/javascript.js'
import { writeCorpus } from './lib/corpora.js'
import { inTurn, machine, ratio, shown, summary } from './lib/measure.js'
import { installPeers } from './lib/peers.js'
import { workFolder } from './lib/work.js'

const { values } = parseArgs({
	options: {
		posts: { type: 'string' },
		hugo: { type: 'string' },
		papermod: { type: 'string' },
		runs: { type: 'string', default: '5' },
		only: { type: 'string' },
		json: { type: 'string' },
	},
})
if (!values.posts) throw new Error('Expected --posts, a folder of real posts')

installPeers()

const work = workFolder()
const real = join(work, 'real')
mkdirSync(join(real, 'content'), { recursive: true })
cpSync(resolve(values.posts), join(real, 'content/posts'), { recursive: true })
// PaperMod makes no Markdown of its pages.
const duties = { markdownTwins: false }
const config = { title: 'Bench', url: 'https://example.com', author: 'MW', ...duties }
writeFileSync(join(real, 'blog.config.json'), JSON.stringify(config))
const short = join(work, 'short')
writeCorpus(short, 'short', 4000, duties)
const [realPosts, shortPosts] = [join(real, 'content/posts'), join(short, 'content/posts')]
const hugo = values.hugo && { hugo: resolve(values.hugo), theme: resolve(values.papermod ?? '') }
const at = (name) => join(work, name)

/** Name, the goal for our part of the time, us, and who we are measured beside. Set up only when its turn comes. */
const cases = {
	'real-papermod': [
		'cold, full theme, real posts : Hugo + PaperMod',
		0.33,
		() => build(work, real),
		hugo && (() => papermod(at('h1'), realPosts, hugo)),
	],
	'short-papermod': [
		'cold, full theme, 4,000 short posts : Hugo + PaperMod',
		0.12,
		() => build(work, short),
		hugo && (() => papermod(at('h2'), shortPosts, hugo)),
	],
	'short-hugo': [
		'cold, bare theme, 4,000 short posts : bare Hugo',
		1,
		() => bare(work, short, { highlight: false }),
		hugo && (() => bareHugo(at('h3'), shortPosts, hugo)),
	],
	astro: [
		'cold, bare theme, real posts, highlighting : Astro',
		0.25,
		() => bare(work, real, { highlight: true }),
		() => astro(work, realPosts),
	],
	eleventy: [
		'cold, bare theme, real posts : Eleventy',
		0.6,
		() => bare(work, real, { highlight: false }),
		() => eleventy(work, realPosts),
	],
	'content-collections': [
		'loadBlog with HTML, real posts : content-collections',
		0.33,
		() => library(real),
		() => contentCollections(work, realPosts),
	],
	velite: [
		'loadBlog with HTML, real posts : velite',
		0.12,
		() => library(real),
		() => velite(work, realPosts),
	],
}

const say = (text) => process.stdout.write(`${text}\n`)
const only = values.only?.split(',')
const report = { machine: machine(), date: new Date().toISOString().slice(0, 10), cases: {} }
say(`${report.machine}; ${values.runs} rounds\n`)
say(
	'| case | goal | ratio | ours, ms | theirs, ms | peak MB, ours : theirs |\n| --- | --- | --- | --- | --- | --- |',
)
for (const [name, [title, goal, ours, theirs]] of Object.entries(cases)) {
	if (!theirs || (only && !only.includes(name))) continue
	const pair = { ours: ours(), theirs: theirs() }
	const runs = await inTurn(pair, Number(values.runs))
	for (const { out } of Object.values(pair)) checkPages(out)
	const ms = (who) => shown(summary(runs[who].map((one) => one.ms)))
	const mb = (who) => summary(runs[who].map((one) => one.peakMb)).median
	report.cases[name] = { title, goal, ratio: ratio(runs.ours, runs.theirs), runs }
	say(
		`| ${title} | ${goal} | ${shown(report.cases[name].ratio)} | ${ms('ours')} | ${ms('theirs')} | ${mb('ours')} : ${mb('theirs')} |`,
	)
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(report, null, '\t')}\n`)

/** A builder that has found no posts is fast: at least 700 pages must be there, where pages are made at all. */
function checkPages(out) {
	const names = out && existsSync(out) ? readdirSync(out, { recursive: true }) : []
	const pages = names.filter((name) => name.endsWith('.html')).length
	if (names.length > 0 && pages > 0 && pages < 700)
		throw new Error(`Expected a page of every post in ${out}, found ${pages}`)
	if (out && names.length === 0) throw new Error(`Expected something in ${out}`)
}
