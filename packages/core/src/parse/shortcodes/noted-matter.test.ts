import { expect, it } from 'vitest'
import { noteMatter } from './noted-matter.ts'

const quoted = '<b title="x">'

it.each([
	['title', quoted, true],
	['sentence', quoted, true],
	['sentence', '<b title=x>', false],
	['attribute', quoted, false],
	['attribute', "<b title='x'>", true],
	['images', quoted, false],
	['name', '<b onload="x">', false],
	['name', quoted, true],
])('judges what is read of the key %s in %s', (key, made, expected) => {
	const noted = noteMatter({
		title: 'T',
		sentence: 'Where E = mc',
		attribute: 'x" onload="y',
		name: 'onload',
		images: [{ a: '<img>' }],
	})
	expect(noted.isHarmless(made)).toBe(true)
	noted.matter[key]
	expect(noted.isHarmless(made)).toBe(expected)
	noted.begin()
	expect(noted.isHarmless(made)).toBe(true)
})

it('trusts nothing where keys themselves are HTML', () => {
	expect(noteMatter({ '<img onerror=x>': 1 }).isHarmless(quoted)).toBe(false)
})
