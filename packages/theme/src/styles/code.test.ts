import { codeStyle } from '@blog/renderer'
import { describe, expect, it } from 'vitest'
import { contrast, mix } from '../../test/contrast.ts'
import { INK, MARK } from './code.ts'
import { defaultTokens, type Schemes } from './tokens.ts'

/** What the default themes put behind text, and text that is only on it: none of it is shown. */
const grounds = new Set([
	...['#ffffff', '#f6f8fa', '#ffd8b5', '#ffebe9', '#eaeef2', '#dafbe1'],
	...['#0d1117', '#5a1e02', '#490202', '#161b22', '#04260f'],
])

const style = await codeStyle()

describe.each([
	['light', 0],
	['dark', 1],
] as const)('every colour of code in the %s scheme', (scheme, index) => {
	const token = (name: keyof typeof defaultTokens) => (defaultTokens[name] as Schemes)[index]
	const colors = Array.from(
		style.matchAll(new RegExp(`--shiki-${scheme}:(#[0-9a-f]{6})`, 'g')),
		([, color = '']) => color,
	).filter((color) => !grounds.has(color))

	it('reads on plain lines, 4.5 to 1', () => {
		expect(colors.length).toBeGreaterThan(8)
		for (const color of colors)
			expect(contrast(color, token('code')), color).toBeGreaterThanOrEqual(4.5)
	})

	it.each([
		['marked', 'accent'],
		['added', 'tip'],
		['removed', 'caution'],
		['warned of', 'warning'],
	] as const)('reads on lines that are %s, 4.5 to 1', (_, mark) => {
		const ground = mix(token(mark), token('code'), MARK / 100)
		for (const color of colors) {
			const shown = scheme === 'light' ? mix(token('text'), color, INK / 100) : color
			expect(contrast(shown, ground), color).toBeGreaterThanOrEqual(4.5)
		}
	})
})
