import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from './fold.ts'
import { tokenise } from './tokenise.ts'

/** Terms that queries use. */
function words(text: string): string[] {
	return tokenise(text).flatMap(({ text: word, kind }) => (kind === 'tail' ? [] : [word]))
}

describe('tokenise', () => {
	it.each([
		['Hello, World!', ['hello', 'world']],
		['stale-while-revalidate', ['stale', 'while', 'revalidate', 'stalewhilerevalidate']],
		['Node.js', ['node', 'js', 'nodejs']],
		[
			'snake_case std::mem::swap',
			['snake', 'case', 'snakecase', 'std', 'mem', 'swap', 'stdmemswap'],
		],
		[
			'camelCase XMLHttpRequest',
			['camel', 'case', 'camelcase', 'xml', 'http', 'request', 'xmlhttprequest'],
		],
		['e-mail', ['mail', 'email']],
		['UTF-8 and i18n', ['utf', 'utf8', 'and', 'i18n']],
		['Rust 1.80.0, v2.1 and 3.', ['rust', '1.80.0', '2.1', 'and', '3']],
		[
			'C++, C# and F#; .NET (not a.network)',
			['c++', 'c#', 'and', 'f#', '.net', 'not', 'network', 'anetwork'],
		],
		["don't l'eau qu’il O'Reilly the post’s", ['dont', 'eau', 'il', 'oreilly', 'the', 'post']],
		['Straße, Café, ÉCOLE, ﬁn', ['strasse', 'cafe', 'ecole', 'fin']],
		['Ёлка ΟΔΟΣ', ['елка', 'οδοσ']],
		['café', ['cafe']],
		['مَكْتَبَة کتاب', ['مكتبة', 'كتاب']],
		['المكتبات والكتاب', ['مكتبات', 'كتاب']],
		['全文検索', ['全文', '文検', '検索']],
		['iPhone用アプリ', ['iphone', '用ア', 'アプ', 'プリ']],
		['猫', ['猫']],
		['한국어 검색', ['한국', '국어', '검색']],
		['a—b…c', ['a', 'b', 'c']],
		['__proto__ constructor', ['proto', 'constructor']],
	])('%s', (text, expected) => {
		expect(words(text)).toEqual(expected)
	})

	it('finds the last of several characters without spaces, and the short form of a version, too', () => {
		expect(tokenise('黒猫').map(({ text }) => text)).toEqual(['黒猫', '猫'])
		expect(tokenise('1.80.0').map(({ text }) => text)).toEqual(['1.80.0', '1.80'])
	})

	it('cuts what is too long for a word', () => {
		expect(words('f'.repeat(100))).toEqual(['f'.repeat(40)])
	})

	it('takes runs of any length', () => {
		for (const run of ['a', '1', '猫', 'é', 'a.', '1.', "a'", 'aB', '\u0301'])
			expect(() => tokenise(run.repeat(300_000))).not.toThrow()
	})

	it('says where a term stands', () => {
		const text = '“Node.js”, l’École 全文'
		expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual([
			'Node',
			'js',
			'Node.js',
			'École',
			'全文',
			'文',
		])
	})

	it('gives words that are not empty, have no spaces and stand in the text, whatever it is', () => {
		const text = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 80 }),
			fc.string({ unit: fc.constantFrom(..."aB1.-_:'’ \u200c+#é猫ี한\ud800\u0301"), maxLength: 60 }),
		)
		fc.assert(
			fc.property(text, (text) => {
				for (const term of tokenise(text)) {
					expect(term.text).toMatch(/^\S{1,40}$/)
					expect(term.start).toBeLessThan(term.end)
					expect(term.end).toBeLessThanOrEqual(text.length)
				}
			}),
		)
	})
})

describe('fold', () => {
	it('does nothing to what is folded', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 5 }), (text) => {
				expect(fold(fold(text))).toBe(fold(text))
			}),
			{ numRuns: 500 },
		)
	})
})
