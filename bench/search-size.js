// What a browser loads for the first query of a reader, at 1,000 and at 10,000 posts: bytes compressed by Brotli. Usage:
//   node bench/search-size.js FOLDER… [--posts 1000,10000] [--queries 200]
// FOLDERs hold Markdown; posts are made of its sentences, from a seed.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { createAnalyser, createSearchIndex, loadStemmers, openSearch, tokenise } from '@blog/search'

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		posts: { type: 'string', default: '1000,10000' },
		queries: { type: 'string', default: '200' },
	},
})
if (positionals.length === 0) throw new Error('Expected a folder with Markdown')
const originals = positionals.flatMap(read)
const sentences = originals.flatMap(({ sections }) => sections.flatMap(({ lines }) => lines))
const headings = originals.flatMap(({ sections }) => sections.map(({ heading }) => heading))
const stemmers = await loadStemmers(['en'])

for (const count of values.posts.split(',').map(Number)) {
	const dice = random(count)
	const documents = Array.from({ length: count }, (_, index) => make(index, dice))
	const analyser = createAnalyser(stemmers)
	const start = performance.now()
	const analysed = documents.map((document) => ({ document, analysed: analyser.analyse(document) }))
	const middle = performance.now()
	const files = new Map(
		[...createSearchIndex(analysed)].map(({ path, content }) => [path, content]),
	)
	const end = performance.now()
	print(
		`\n${count} posts`,
		`${(middle - start).toFixed()} ms words, ${(end - middle).toFixed()} ms files`,
	)
	const sizes = new Map(
		[...files].map(([path, content]) => [
			path,
			{
				raw: Buffer.byteLength(content),
				brotli: brotliCompressSync(content).length,
				gzip: gzipSync(content).length,
			},
		]),
	)
	for (const folder of ['index', 'words', 'spelling', 'texts']) showFiles(folder, sizes)
	const kinds = {
		'two or three words of a title': (words) => words.slice(0, 3).join(' '),
		'a whole title': (_, { title }) => title,
		'three words, one misspelt': (words) => words.slice(0, 3).map(misspell).join(' '),
		'an unfinished word': (words) => words[0].slice(0, 4),
		'a question of twelve words': (_, { sections }) =>
			sections[0].text.split(/\s+/).slice(0, 12).join(' '),
	}
	for (const [name, ask] of Object.entries(kinds))
		await showQueries(name, ask, { documents, files, sizes, dice })
}

function print(...cells) {
	process.stdout.write(`${cells.join('\t')}\n`)
}

/** The posts of a folder, as lines of text by headings. */
function read(folder) {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.md'))
		.sort()
		.map((file) => {
			const text = readFileSync(join(folder, file), 'utf8')
			const title = /^title\s*[:=]\s*["']?(.*?)["']?\s*$/m.exec(text)?.[1] ?? file
			const body = text
				.replace(/^(---|\+\+\+)\n[\s\S]*?\n\1\n/, '')
				.replace(/\]\([^)]*\)|<[^>]*>|https?:\S+/g, ' ')
			const sections = body.split(/^#+ /m).map((part, index) => {
				const [first = '', ...rest] = index === 0 ? ['', part] : part.split('\n')
				return { heading: first, lines: rest.join('\n').split(/(?<=[.!?])\s+|\n\n/) }
			})
			return { title, sections }
		})
}

/** A post as long as one of the originals, of sentences of all. */
function make(index, dice) {
	const model = originals[dice(originals.length)]
	const words = sentences[dice(sentences.length)].match(/[A-Za-z]{3,}/g) ?? []
	return {
		url: `/posts/post-${index}/`,
		title: `${model.title} ${words.slice(0, 3).join(' ')}`,
		date: '2024-10-09',
		language: 'en',
		tags: [originals[dice(50)].title.split(' ')[0]],
		sections: model.sections.map(({ lines }, place) => ({
			heading: place === 0 ? '' : headings[dice(headings.length)],
			anchor: place === 0 ? '' : `part-${place}`,
			text: lines.map(() => sentences[dice(sentences.length)]).join(' '),
		})),
	}
}

function showFiles(folder, sizes) {
	const found = [...sizes].filter(([path]) => path.startsWith(folder)).map(([, size]) => size)
	print(
		`${folder}: ${found.length} files`,
		`raw ${sum(found, 'raw')}`,
		`Brotli ${sum(found, 'brotli')}`,
		`gzip ${sum(found, 'gzip')}`,
		`largest ${Math.max(...found.map(({ brotli }) => brotli))}`,
	)
}

async function showQueries(name, ask, { documents, files, sizes, dice }) {
	const [brotli, gzip, requests] = [[], [], []]
	for (let round = 0; round < Number(values.queries); round++) {
		const document = documents[dice(documents.length)]
		const words = tokenise(document.title)
			.filter(({ text, kind }) => kind === 'word' && text.length > 3)
			.map(({ text }) => text)
		if (words.length < 2) continue
		const loaded = []
		await openSearch(async (path) => {
			loaded.push(sizes.get(path))
			return JSON.parse(files.get(path))
		}).find(ask(words, document))
		brotli.push(sum(loaded, 'brotli'))
		gzip.push(sum(loaded, 'gzip'))
		requests.push(loaded.length)
	}
	print(`${name}:`, `Brotli ${spread(brotli)}`, `gzip ${spread(gzip)}`, `files ${spread(requests)}`)
}

/** Swaps two letters of the second word. */
function misspell(word, index) {
	return index === 1 ? word.replace(/^(..)(.)(.)/, '$1$3$2') : word
}

function spread(numbers) {
	const sorted = [...numbers].sort((a, b) => a - b)
	const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]
	return `median ${at(0.5)}, 95 % ${at(0.95)}, most ${sorted.at(-1)}`
}

function sum(sizes, kind) {
	return sizes.reduce((total, { [kind]: size }) => total + size, 0)
}

/** The same numbers for the same seed on every machine (a linear congruential generator). */
function random(seed) {
	let state = seed
	return (below) => {
		state = (state * 1664525 + 1013904223) >>> 0
		return Math.floor((state / 2 ** 32) * below)
	}
}
