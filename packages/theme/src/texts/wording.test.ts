import { describe, expect, it } from 'vitest'
import { Wording } from './wording.ts'

const posts = (language: string, ...counts: readonly number[]) => {
	const wording = new Wording(language)
	return counts.map((count) => wording.count(wording.texts.posts, count))
}

describe('Wording', () => {
	it('counts as the language does', () => {
		expect(posts('en', 0, 1, 2)).toEqual(['0 posts', '1 post', '2 posts'])
		expect(posts('fr', 0, 1, 2)).toEqual(['0 article', '1 article', '2 articles'])
		expect(posts('ru', 1, 3, 5, 21, 112)).toEqual([
			...['1 запись', '3 записи', '5 записей', '21 запись', '112 записей'],
		])
		expect(posts('ar', 0, 1, 2, 3, 11, 100)).toEqual([
			...['لا مقالات', 'مقال واحد', 'مقالان', '3 مقالات', '11 مقالًا', '100 مقال'],
		])
		expect(posts('ja', 1, 2)).toEqual(['1件の記事', '2件の記事'])
	})

	it('writes digits as the locale does, without grouping', () => {
		expect(new Wording('en').number(12345)).toBe('12345')
		expect(new Wording('fa').number(12345)).toBe('۱۲۳۴۵')
		expect(new Wording('ar-EG').number(12345)).toBe('١٢٣٤٥')
		expect(new Wording('ar').fill('{n}', { n: 12 })).toBe(new Intl.NumberFormat('ar').format(12))
	})

	it('falls back from a region to its language, and to English', () => {
		expect(new Wording('pt-BR').texts.home).toBe('Início')
		expect(new Wording('zh-Hant-TW').texts.home).toBe('首页')
		expect(new Wording('nl').texts.home).toBe('Home')
	})

	it('takes the words of the user, the nearest first, and of a new language too', () => {
		const own = {
			pt: { home: 'A', nothing: 'B' },
			'pt-BR': { home: 'C' },
			nl: { home: 'Begin' },
		}
		const { texts } = new Wording('pt-br', own)
		expect([texts.home, texts.nothing, texts.archive]).toEqual(['C', 'B', 'Arquivo'])
		expect(new Wording('pt', own).texts.home).toBe('A')
		expect(new Wording('nl', own).texts.home).toBe('Begin')
		expect(new Wording('en', own).texts.home).toBe('Home')
		const tags = { foundation: 'pt-BR' }
		expect(new Wording('foundation', own, tags).texts.home).toBe('C')
		const named = { ...own, foundation: { home: 'F' } }
		expect(new Wording('foundation', named, tags).texts.home).toBe('F')
	})

	it('knows the calendar of its readers', () => {
		const persian = new Wording('fa')
		expect(persian.calendar).toBe('persian')
		// Nouruz of 1403 was on March 20.
		expect(persian.yearAndMonth('2024-03-19')).toEqual({ year: 1402, month: 12 })
		expect(persian.yearAndMonth('2024-03-20')).toEqual({ year: 1403, month: 1 })
		expect(persian.date('2024-10-09', 'long')).toBe('۱۸ مهر ۱۴۰۳')
		expect(new Wording('de').date('2024-10-09T23:30:00-08:00', 'long')).toBe('9. Oktober 2024')
	})

	it('fills a text once, whatever is filled in', () => {
		const wording = new Wording('en')
		expect(wording.fill('{a} and {b}', { a: '{b}', b: '$&' })).toBe('{b} and $&')
		expect(wording.fill('{a} {unknown}', { a: 'x' })).toBe('x {unknown}')
	})

	it('gives a text a direction of its own only where it may differ', () => {
		expect(new Wording('en').dir('Tail 🙂 (part 2)!')).toBeUndefined()
		expect(new Wording('en').dir('About שלום')?.text).toBe(' dir="auto"')
		expect(new Wording('fa').dir('𞤀')?.text).toBe(new Wording('fa').dir('Tail')?.text)
	})
})
