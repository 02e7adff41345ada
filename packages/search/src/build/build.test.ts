import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentOf, filesOf } from '../../test/index-of.ts'
import { tokenise } from '../text/tokenise.ts'
import { createAnalyser } from './create-analyser.ts'
import { createSearchIndex } from './create-search-index.ts'
import { loadStemmers } from './load-stemmers.ts'

describe('createAnalyser', () => {
	it('finds the words that a query would', () => {
		const unit = fc.constantFrom(..."aBcC19.-_:'’ ,\n+#é猫ี한\u200c\u0301", '::', '.net', 'v1.2.3')
		fc.assert(
			fc.property(fc.string({ unit, maxLength: 300 }), (text) => {
				const { terms } = createAnalyser().analyse(documentOf({ text }))
				const words = terms.split('\n').flatMap((line) => (line === '' ? [] : [line.trim()]))
				expect(new Set(words)).toEqual(new Set(tokenise(text).map(({ text: word }) => word)))
			}),
			{ numRuns: 300 },
		)
	})

	it('says the same of a document whatever was analysed before', async () => {
		const stemmers = await loadStemmers(['fr', 'de'])
		const text = fc.array(
			fc.constantFrom('côte', 'cote', 'Côtes', 'déployée', 'Häuser', 'haus', 'C++'),
		)
		const document = fc.record({
			text: text.map((words) => words.join(' ')),
			language: fc.constantFrom('fr', 'de-AT', 'xx', 'constructor'),
		})
		fc.assert(
			fc.property(fc.array(document), document, (before, last) => {
				const analyser = createAnalyser(stemmers)
				for (const one of before) analyser.analyse(documentOf(one))
				expect(analyser.analyse(documentOf(last))).toEqual(
					createAnalyser(stemmers).analyse(documentOf(last)),
				)
			}),
		)
	})
})

describe('createSearchIndex', () => {
	const lots = Array.from({ length: 300 }, (_, index) =>
		documentOf({
			url: `/${index}/`,
			title: `Post ${index}`,
			text: Array.from({ length: 120 }, (_, at) => word(index * 7919 + at * at * 31)).join(' '),
		}),
	)

	it('gives the same bytes for the same documents', async () => {
		expect(await filesOf(lots)).toEqual(await filesOf(structuredClone(lots)))
	})

	it('keeps the files of words small', async () => {
		const files = [...(await filesOf(lots))].filter(([path]) => path.startsWith('words/'))
		expect(files.length).toBeGreaterThan(5)
		for (const [, content] of files) expect(content.length).toBeLessThan(8_000)
	})

	it('changes few files for one more document', async () => {
		const before = await filesOf(lots)
		const added = documentOf({ url: '/new/', title: 'Brand new', text: 'Some words of its own' })
		const after = await filesOf([...lots, added])
		const changed = [...after].filter(([path, content]) => before.get(path) !== content)
		expect(changed.length).toBeLessThan(14)
		expect(after.size).toBeGreaterThan(60)
	})

	it('changes the files of its own words for one more sentence in a document', async () => {
		const more = { heading: '', anchor: '', text: 'Quixotic zebras.' }
		const edited = lots.map((document, index) =>
			index === 40 ? { ...document, sections: [...document.sections, more] } : document,
		)
		const before = await filesOf(lots)
		const changed = [...(await filesOf(edited))].filter(
			([path, content]) => path.startsWith('words/') && before.get(path) !== content,
		)
		expect(changed.length).toBeLessThan(5)
	})

	it('stores no more of a long document than is worth loading, of every section the beginning', async () => {
		const sections = ['a', 'b', 'c'].map((heading) => ({
			heading,
			anchor: heading,
			text: `${heading} is ${'long '.repeat(9_000)}`,
		}))
		const content = (await filesOf([documentOf({ sections })])).get('texts/0.json') ?? ''
		expect(content.length).toBeLessThan(12_000)
		for (const { heading } of sections) expect(content).toContain(`${heading} is long`)
	})

	it('refuses an analysis that was damaged', () => {
		expect(() => [
			...createSearchIndex([{ document: documentOf(), analysed: { terms: 'a', weights: '' } }]),
		]).toThrow('Unexpected analysis of document 0')
	})
})

/** A made-up word, one of some thousands. */
function word(seed: number): string {
	return `w${(Math.imul(seed, 2654435761) >>> 19).toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}`
}
