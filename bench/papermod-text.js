// What a reader reads, beside Hugo with PaperMod: the words of each page that both make of a site. Usage:
//   node bench/papermod-text.js --hugo BINARY --papermod FOLDER SITE… [--most 40] [--page PATH] [--words FILE]
// The words of Hugo's pages go into FILE, for the test in packages/builder/test/papermod-text.test.ts.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ourWords, theirWords, unexplained } from '../scripts/papermod-text.js'
import { blog, workFolder } from './lib/work.js'

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		hugo: { type: 'string' },
		papermod: { type: 'string' },
		most: { type: 'string', default: '40' },
		page: { type: 'string' },
		words: { type: 'string' },
	},
})
if (!values.hugo || !values.papermod || positionals.length === 0)
	throw new Error('Expected --hugo, --papermod and folders of sites')
const theme = resolve(values.papermod)
const work = workFolder()

for (const folder of positionals) compare(resolve(folder))

function compare(site) {
	const [theirs, ours] = ['hugo', 'blog'].map((name) => join(work, basename(site), name))
	const wear = ['--themesDir', dirname(theme), '--theme', basename(theme)]
	run(values.hugo, ['--quiet', '--noBuildLock', '--source', site, '-d', theirs, ...wear])
	run(process.execPath, [blog, 'build', site, '--out', ours, '--no-cache'])

	const [pages, same] = [new Map(), new Map()]
	const [runs, words] = [new Map(), {}]
	for (const path of readdirSync(ours, { recursive: true }).sort()) {
		if (!path.endsWith('.html')) continue
		if (values.page !== undefined && values.page !== path) continue
		const [before, after] = [join(theirs, path), join(ours, path)].map(read)
		if (before === undefined || isRedirect(before) || isRedirect(after)) continue
		count(pages, 'pages')
		const their = theirWords(before)
		words[path] = their.join(' ')
		const found = unexplained(their, ourWords(after))
		if (found.length === 0) count(same, 'pages')
		for (const [one, other] of found) {
			const key = `- ${one}\n+ ${other}`
			runs.set(key, [...(runs.get(key) ?? []), path])
		}
		const text = theirWords(before, 'post-content')
		if (text.length === 0) continue
		count(pages, 'texts')
		if (unexplained(text, ourWords(after, 'prose')).length === 0) count(same, 'texts')
	}
	if (values.words) writeFileSync(values.words, `${JSON.stringify(words, null, '\t')}\n`)
	print(`\n${basename(site)}`)
	for (const [what, number] of pages)
		print(`${what}: ${same.get(what) ?? 0} of ${number} are equal`)
	const often = [...runs].sort(([, a], [, b]) => b.length - a.length)
	for (const [run, paths] of often.slice(0, Number(values.most)))
		print(`\n${paths.length} pages, as ${paths[0]}`, run)
}

function isRedirect(html) {
	return /<meta http-equiv="?refresh/i.test(html)
}

function count(map, key) {
	map.set(key, (map.get(key) ?? 0) + 1)
}

function read(file) {
	try {
		return readFileSync(file, 'utf8')
	} catch {
		return undefined
	}
}

function run(command, args) {
	const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' })
	// Code 1 tells of findings, and the pages are there.
	if (status !== 0 && status !== 1) throw new Error(`${command}: ${stdout}${stderr}`)
}

function print(...lines) {
	process.stdout.write(`${lines.join('\n')}\n`)
}
