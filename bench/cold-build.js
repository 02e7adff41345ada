// Cold builds of the same posts beside Hugo with PaperMod: fresh processes in alternating order, medians, and the ratio pair by
// pair. Usage: node bench/cold-build.js --posts FOLDER --hugo BINARY --papermod FOLDER [--runs 5]
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
	options: {
		posts: { type: 'string' },
		hugo: { type: 'string' },
		papermod: { type: 'string' },
		runs: { type: 'string', default: '5' },
	},
})
if (!values.posts || !values.hugo || !values.papermod)
	throw new Error('Expected --posts, --hugo and --papermod')

const work = mkdtempSync(join(tmpdir(), 'blog-bench-'))
const site = join(work, 'site')
const blog = new URL('../apps/cli/bin/blog.js', import.meta.url).pathname

// The same duties on both sides: lists, tags, feeds, highlighting, table of contents.
const config = `baseURL: "https://example.com/"
title: Bench
theme: PaperMod
languageCode: en-us
pagination: { pagerSize: 10 }
enableRobotsTXT: true
markup: { goldmark: { renderer: { unsafe: true } }, highlight: { noClasses: false } }
outputs: { home: [HTML, RSS, JSON] }
params:
  author: MW
  ShowReadingTime: true
  ShowToc: true
  ShowPostNavLinks: true
  ShowCodeCopyButtons: true
  ShowBreadCrumbs: true
  ShowRssButtonInSectionTermList: true
`

try {
	mkdirSync(join(site, 'themes'), { recursive: true })
	mkdirSync(join(site, 'content'))
	writeFileSync(join(site, 'hugo.yaml'), config)
	cpSync(resolve(values.posts), join(site, 'content/posts'), { recursive: true })
	symlinkSync(resolve(values.papermod), join(site, 'themes/PaperMod'))

	const builders = {
		hugo: () =>
			run(values.hugo, ['--quiet', '--source', site, '--destination', join(work, 'hugo')]),
		blog: () =>
			run(process.execPath, [
				blog,
				'build',
				site,
				'--out',
				join(work, 'blog'),
				'--no-cache',
				'--json',
			]),
	}
	for (const build of Object.values(builders)) build()

	const times = { hugo: [], blog: [] }
	for (let round = 0; round < Number(values.runs); round++) {
		const order = round % 2 === 0 ? ['hugo', 'blog'] : ['blog', 'hugo']
		for (const name of order) times[name].push(builders[name]())
	}
	const ratios = times.blog.map((time, index) => time / times.hugo[index])
	const report = {
		machine: `${cpus().length} cores, Node ${process.versions.node}`,
		hugoMs: summary(times.hugo),
		blogMs: summary(times.blog),
		ratio: summary(ratios, 3),
	}
	process.stdout.write(`${JSON.stringify(report, null, '\t')}\n`)
} finally {
	rmSync(work, { recursive: true, force: true })
}

function run(command, args) {
	rmSync(join(work, args.includes('build') ? 'blog' : 'hugo'), { recursive: true, force: true })
	rmSync(join(site, '.blog'), { recursive: true, force: true })
	const start = performance.now()
	try {
		execFileSync(command, args, { stdio: 'ignore' })
	} catch (error) {
		// Exit code 1 says that the content has problems; the build is whole all the same.
		if (error.status !== 1) throw error
	}
	return performance.now() - start
}

function summary(numbers, digits = 0) {
	const sorted = [...numbers].sort((a, b) => a - b)
	const round = (value) => Number(value.toFixed(digits))
	return {
		median: round(sorted[Math.floor(sorted.length / 2)]),
		min: round(sorted[0]),
		max: round(sorted.at(-1)),
	}
}
