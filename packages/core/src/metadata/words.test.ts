import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAsRemark } from '../parse/parse-as-remark.ts'
import { countWords } from './words.ts'

const count = (markdown: string, cjk: boolean | 'auto' = 'auto') =>
	countWords(parseAsRemark(markdown, false), { cjk })

describe('countWords', () => {
	it.each([
		['Latin', 'One two, three.', 3],
		['Cyrillic', 'Раз, два — три.', 4],
		['Greek', 'Ένα, δύο· τρία.', 3],
		['Hangul, which has spaces', '안녕하세요 세계 여러분.', 3],
		['Arabic', 'مرحبا بالعالم', 2],
		['Chinese, by character', '你好，世界', 5],
		['Japanese, by character', 'テストです', 5],
		['Thai, by dictionary', 'สวัสดีชาวโลก', 3],
	])('counts %s', (_, text, words) => {
		expect(count(text).words).toBe(words)
	})

	it('counts a few Chinese characters in an English text as the words they look like', () => {
		expect(count('The word 你好 means hello in Chinese, as everybody knows.')).toEqual({
			words: 10,
			cjk: false,
		})
	})

	it('counts ASCII words within Chinese as one each', () => {
		expect(count('你好 world 你好world', true)).toEqual({ words: 2 + 1 + 7, cjk: true })
	})

	it('counts nothing in nothing', () => {
		expect(count('')).toEqual({ words: 0, cjk: false })
		expect(count('<!-- only a comment -->')).toEqual({ words: 0, cjk: false })
	})

	it('counts characters of quotes and code, where Hugo counts the letters of their entities', () => {
		expect(count('"你好" & `"你"`', true).words).toBe(4 + 1 + 3)
	})

	it('counts every word of a paragraph of plain words', () => {
		const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 40 })
		fc.assert(
			fc.property(words, (list) => {
				expect(count(`x ${list.join(' ')}`).words).toBe(list.length + 1)
			}),
		)
	})

	it('counts a post as its blocks together', () => {
		const blocks = [
			'A b.',
			'- c\n- d e',
			'> f',
			'```js\ng h\n```',
			'| i | j |\n|--|--|\n| k | |',
			'# l',
		]
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...blocks), { maxLength: 8 }), (list) => {
				const separate = list.reduce((sum, block) => sum + count(block).words, 0)
				expect(count(list.join('\n\n<!-- -->\n\n')).words).toBe(separate)
			}),
		)
	})
})
