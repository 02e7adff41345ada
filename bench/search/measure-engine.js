// One engine in a process of its own. Usage: measure-engine.js ENGINE POSTS GOLD WORK OUT; OUT is the file that gets the figures as JSON.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { loadDocuments } from './documents.js'
import { engines } from './engines/index.js'
import { depth, mean } from './metrics.js'
import { sizesOf, totalSizes } from './sizes.js'

const [name, posts, goldFile, work, out] = process.argv.slice(2)
const gold = JSON.parse(readFileSync(goldFile, 'utf8'))
const { blog, documents } = await loadDocuments(posts)
checkAnswers()

const engine = engines[name]
mkdirSync(work, { recursive: true })
const start = performance.now()
const built = await engine.build(documents, { blog, work })
const buildMs = performance.now() - start

const queries = await answers()
const code = totalSizes(await built.code())
writeFileSync(
	out,
	JSON.stringify({
		name: engine.name,
		version: engine.version,
		posts: documents.length,
		buildMs,
		index: totalSizes(built.files),
		code,
		traffic: built.files.length > 0 ? await traffic(code.gzip) : undefined,
		queries,
	}),
)
await built.close?.()

/** What is found, and how long it takes until five results are there, in a browser that has been asked before: twenty queries are not counted. */
async function answers() {
	const session = await built.open(() => {})
	for (const { query } of gold.slice(0, 20)) await show(session, query)
	const answered = []
	for (const { query } of gold) {
		const start = performance.now()
		await show(session, query)
		const ms = performance.now() - start
		answered.push({ ms, found: [...(await session.find(query, depth))] })
	}
	return answered
}

/** Bytes that a visitor loads for the first query and five results shown, code included, and for a second query after it. */
async function traffic(codeBytes) {
	const bytes = new Map(built.files.map((file) => [file.path, sizesOf(file).gzip]))
	// One file is loaded whole, whatever is asked.
	if (bytes.size === 1)
		return { first: codeBytes + mean([...bytes.values()]), second: 0, requests: 1 }
	const [first, second, requests] = [[], [], []]
	for (const [index, { query }] of gold.entries()) {
		const loaded = new Set()
		const session = await built.open((path) => loaded.add(path))
		const total = () => [...loaded].reduce((sum, path) => sum + bytes.get(path), 0)
		await show(session, query)
		const before = total()
		first.push(before + codeBytes)
		requests.push(loaded.size)
		await show(session, gold[(index + 1) % gold.length].query)
		second.push(total() - before)
	}
	return { first: mean(first), second: mean(second), requests: mean(requests) }
}

/** As on a page of a site: five results with what is shown of them. */
async function show(session, query) {
	await (session.show ?? session.find)(query, 5)
}

/** An answer that is not there would count against every engine. */
function checkAnswers() {
	const ids = new Set(documents.map(({ id }) => id))
	for (const { query, posts } of gold)
		for (const post of posts)
			if (!ids.has(post)) throw new Error(`Expected a post ${post}, which answers "${query}"`)
}
