import { expect, it } from 'vitest'
import { liquidEngine } from './liquid-engine.ts'

const jekyll = liquidEngine({})

// As Jekyll 4.3 shows them.
it.each([
	['7 | divided_by: 2', '3'],
	['-7 | divided_by: 2', '-4'],
	['7 | divided_by: 2.0', '3.5'],
	['8 | divided_by: 2.0', '4.0'],
	['7 | times: 1.0 | divided_by: 2', '3.5'],
	['"7" | divided_by: "2"', '3'],
	['"7.0" | divided_by: 2', '3.5'],
	['7.5 | divided_by: 2', '3.75'],
	['-7 | modulo: 3', '2'],
	['7.5 | modulo: 2', '1.5'],
	['0.1 | plus: 0.2', '0.3'],
	['1.5 | plus: 1.5', '3.0'],
	['2 | minus: 1.0', '1.0'],
	['"3 of them" | times: 2', '6'],
	['nil | plus: 1', '1'],
	['8 | divided_by: 2.0 | round', '4'],
	['8 | divided_by: 2.0 | round: 1', '4.0'],
	['22 | divided_by: 7.0 | round: 2', '3.14'],
	['5 | round: 2', '5'],
	['8 | divided_by: 2.0 | ceil', '4'],
])('counts `%s` as Ruby does', (template, text) => {
	expect(jekyll.parseAndRenderSync(`{{ ${template} }}`)).toBe(text)
})

it('compares what it counted', () => {
	const compare = (condition: string) =>
		jekyll.parseAndRenderSync(
			`{% assign x = 8 | divided_by: 2.0 %}{% if ${condition} %}a{% else %}b{% endif %}`,
		)
	expect(['x == 4', '4 == x', 'x > 3', '3 < x', 'x != 4', 'x < 4'].map(compare).join('')).toBe(
		'aaaabb',
	)
})

it('does not divide by 0', () => {
	expect(() => jekyll.parseAndRenderSync('{{ 1 | divided_by: 0 }}')).toThrow('divided by 0')
})

it.each(['liquid', 'njk'] as const)('leaves %s of Eleventy its numbers', (engine) => {
	const eleventy = liquidEngine({ like: 'eleventy', engine })
	expect(eleventy.parseAndRenderSync('{{ 7 | divided_by: 2 }}')).toBe('3.5')
})
