import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createAnalyser, createSearchIndex, openSearch, tokenise } from '../src/index.ts'
import { documentOf, filesOf, searchOf, urlsOf } from './index-of.ts'

const word = fc.oneof(
	fc.constantFrom(
		'caching',
		'caches',
		'Node.js',
		'stale-while-revalidate',
		'C++',
		'1.80.0',
		'全文検索',
		'Häuser',
		'the',
		"don't",
		'fooBar',
	),
	fc.string({ unit: fc.constantFrom(...'abcdeé'), minLength: 1, maxLength: 7 }),
)
const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '))
const documents = fc
	.array(fc.record({ title: text, text }), { minLength: 1, maxLength: 12 })
	.map((list) => list.map((one, index) => documentOf({ ...one, url: `/${index}/` })))

test('every word of a title and of a text finds its document', async () => {
	await fc.assert(
		fc.asyncProperty(documents, async (documents) => {
			const search = await searchOf(documents)
			for (const { title, url, sections } of documents)
				for (const written of `${title} ${sections[0]?.text}`.split(' '))
					expect([written, await urlsOf(search, `${written} `, 99)]).toEqual([
						written,
						expect.arrayContaining([url]),
					])
		}),
		{ numRuns: 40 },
	)
})

test('documents are still found, in the same order, when one is added', async () => {
	await fc.assert(
		fc.asyncProperty(documents, text, async (documents, query) => {
			const added = documentOf({ url: '/new/', title: 'zzzzz', text: 'yyyyy' })
			const before = await urlsOf(await searchOf(documents), query, 99)
			const after = await urlsOf(await searchOf([...documents, added]), query, 99)
			expect(new Set(after)).toEqual(new Set(before))
		}),
		{ numRuns: 60 },
	)
})

test('the order of words does not matter to what is found', async () => {
	await fc.assert(
		fc.asyncProperty(documents, text, async (documents, query) => {
			const search = await searchOf(documents)
			const turned = query.split(' ').reverse().join(' ')
			const [a, b] = await Promise.all([
				search.find(`${query} `, { words: 12 }),
				search.find(`${turned} `, { words: 12 }),
			])
			if (new Set(tokenise(query).map(({ text }) => text)).size <= 12) expect(a.total).toBe(b.total)
		}),
		{ numRuns: 40 },
	)
})

test('an analysis that was kept gives the same files as a new one', async () => {
	await fc.assert(
		fc.asyncProperty(documents, async (documents) => {
			const analyser = createAnalyser()
			const kept = documents.map((document) => ({
				document,
				analysed: JSON.parse(JSON.stringify(analyser.analyse(document))),
			}))
			const fresh = documents.map((document) => ({
				document,
				analysed: createAnalyser().analyse(document),
			}))
			expect([...createSearchIndex(kept)]).toEqual([...createSearchIndex(fresh)])
		}),
		{ numRuns: 30 },
	)
})

test('a query of anything is answered', async () => {
	const files = await filesOf([documentOf({ title: 'Caching', text: 'the words of a text' })])
	const search = openSearch(async (path) => JSON.parse(files.get(path) ?? 'null'))
	await fc.assert(
		fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (query) => {
			expect((await search.find(query)).items.length).toBeLessThanOrEqual(1)
		}),
	)
})
