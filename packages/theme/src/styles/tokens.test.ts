import { describe, expect, it } from 'vitest'
import { contrast, mix } from '../../test/contrast.ts'
import { defaultTokens, type Schemes, tokenStyle } from './tokens.ts'

const schemes = [
	['light', 0],
	['dark', 1],
] as const

describe.each(schemes)('contrast in the %s scheme (WCAG 2.2 AA)', (_, scheme) => {
	const color = (name: keyof typeof defaultTokens) => (defaultTokens[name] as Schemes)[scheme]
	const grounds = ['background', 'surface', 'code'] as const
	const kinds = ['note', 'tip', 'important', 'warning', 'caution'] as const

	it.each(['text', 'muted', 'accent', ...kinds] as const)(
		'%s reads on every ground, 4.5 to 1',
		(name) => {
			for (const ground of grounds)
				expect(contrast(color(name), color(ground)), ground).toBeGreaterThanOrEqual(4.5)
		},
	)

	it.each(kinds)('the words of an alert read on its ground: %s', (kind) => {
		const ground = mix(color(kind), color('background'), 0.07)
		for (const name of [kind, 'text', 'muted', 'accent'] as const)
			expect(contrast(color(name), ground), name).toBeGreaterThanOrEqual(4.5)
		// Code in the line puts a veil of the text's colour over it.
		const inline = mix(color('text'), ground, 0.07)
		expect(contrast(color('text'), inline)).toBeGreaterThanOrEqual(4.5)
	})

	it('links in code, marks and highlighted lines read', () => {
		const inline = mix(color('text'), color('background'), 0.07)
		expect(contrast(color('accent'), inline)).toBeGreaterThanOrEqual(4.5)
		const marked = mix(color('warning'), color('background'), 0.25)
		expect(contrast(color('text'), marked)).toBeGreaterThanOrEqual(4.5)
		for (const kind of ['accent', 'tip', 'caution', 'warning'] as const) {
			const line = mix(color(kind), color('code'), 0.09)
			expect(contrast(color('text'), line), kind).toBeGreaterThanOrEqual(4.5)
			expect(contrast(color('muted'), line), kind).toBeGreaterThanOrEqual(4.5)
		}
	})

	it('what shows focus and state is seen, 3 to 1', () => {
		for (const ground of grounds)
			expect(contrast(color('accent'), color(ground)), ground).toBeGreaterThanOrEqual(3)
	})
})

describe('tokenStyle', () => {
	it('has every colour in both schemes, and dark for who asks for it only', () => {
		const css = tokenStyle({ ...defaultTokens, accent: ['#111111', '#eeeeee'] })
		expect(css.match(/--accent:#111111/g)).toHaveLength(1)
		expect(css.match(/--accent:#eeeeee/g)).toHaveLength(2)
		expect(css).toContain(
			'@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light])',
		)
		expect(css).toContain('@media screen{:root[data-theme=dark]')
	})
})
