// What a reader gets, beside Hugo + PaperMod from the same posts: weight and requests of a page, what axe finds, first paint on a slow
// connection, and what Lighthouse says of it. Usage:
//   node bench/reader.js --hugo BINARY --papermod FOLDER [--posts apps/site/content/posts] [--runs 5] [--shots FOLDER]
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { launchBrowser } from '../scripts/launch-browser.js'
import { build } from './cases/blog.js'
import { papermod } from './cases/hugo.js'
import { inspect } from './lib/inspect-page.js'
import { lighthouse } from './lib/lighthouse.js'
import { machine, shown, summary } from './lib/measure.js'
import { installPeers } from './lib/peers.js'
import { serve } from './lib/serve.js'
import { workFolder } from './lib/work.js'

const { values } = parseArgs({
	options: {
		posts: { type: 'string', default: 'apps/site/content/posts' },
		hugo: { type: 'string' },
		papermod: { type: 'string' },
		runs: { type: 'string', default: '5' },
		shots: { type: 'string' },
	},
})
if (!values.hugo || !values.papermod) throw new Error('Expected --hugo and --papermod')

const work = workFolder()
const posts = join(work, 'posts')
cpSync(resolve(values.posts), posts, { recursive: true })
for (const file of readdirSync(posts, { recursive: true, encoding: 'utf8' }))
	if (file.endsWith('.md')) cutFences(join(posts, file))
const ours = join(work, 'ours')
mkdirSync(join(ours, 'content'), { recursive: true })
cpSync(posts, join(ours, 'content/posts'), { recursive: true })
const description = 'Distributed systems, observability and language models in production.'
const config = { title: 'Bench', description, url: 'https://example.com', author: 'MW', toc: true }
writeFileSync(join(ours, 'blog.config.json'), JSON.stringify(config))
const builds = {
	ours: build(work, ours),
	papermod: papermod(work, posts, { hugo: resolve(values.hugo), theme: resolve(values.papermod) }),
}
// PaperMod has these pages when somebody writes them.
for (const layout of ['search', 'archives'])
	writeFileSync(
		join(work, `hugo/content/${layout}.md`),
		`---\ntitle: ${layout}\nlayout: ${layout}\nplaceholder: Search\n---\n`,
	)

const pages = {
	home: '/',
	post: '/posts/race-detector-in-ci/',
	archive: '/archives/',
	tag: '/tags/go/',
	search: '/search/',
}
const browser = await launchBrowser()
const say = (text) => process.stdout.write(`${text}\n`)
say(
	`${machine()}; ${values.runs} loads of each; 1.6 Mbit/s, 150 ms, a quarter of the CPU's speed\n`,
)
say(
	'| page | who | HTML KB | CSS KB | script KB | requests | axe, light + dark | FCP ms | LCP ms | CLS |',
)
say('| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |')
for (const [name, path] of Object.entries(pages))
	for (const [who, build] of Object.entries(builds)) {
		if (name === 'home') await build()
		const server = await serve(build.out)
		const loads = []
		for (let load = 0; load < Number(values.runs); load++)
			loads.push(await inspect(browser, new URL(path, server.url).href, { isSlow: true }))
		const looked = await inspect(browser, new URL(path, server.url).href, {
			axe: true,
			...(values.shots && { shot: join(resolve(values.shots), `${name}-${who}`) }),
		})
		const [{ bytes, requests }] = loads
		const kb = (type) => ((bytes[type] ?? 0) / 1000).toFixed(1)
		const of = (metric, digits = 0) =>
			shown(
				summary(
					loads.map((one) => one[metric]),
					digits,
				),
			)
		const cells = [name, who, kb('Document'), kb('Stylesheet'), kb('Script'), requests]
		say(
			`| ${[...cells, looked.violations.join(' + '), of('fcp'), of('lcp'), of('cls', 3)].join(' | ')} |`,
		)
		for (const finding of looked.findings) say(`<!-- ${finding} -->`)
		server.close()
	}
await browser.close()

installPeers()
say('\n| page | who | Lighthouse | what costs points |\n| --- | --- | --- | --- |')
for (const [name, path] of Object.entries({ home: pages.home, post: pages.post }))
	for (const [who, { out }] of Object.entries(builds)) {
		const server = await serve(out)
		const { scores, failed } = await lighthouse(new URL(path, server.url).href)
		const said = Object.entries(scores).map(([title, score]) => `${title} ${score}`)
		say(`| ${name} | ${who} | ${said.join(', ')} | ${failed.join('; ')} |`)
		server.close()
	}

/** Of what stands behind a fence only the language: Hugo stops at what else our posts say there. */
function cutFences(file) {
	writeFileSync(file, readFileSync(file, 'utf8').replace(/^(```\w+) .*/gm, '$1'))
}
