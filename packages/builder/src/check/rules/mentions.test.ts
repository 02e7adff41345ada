import { expect, it } from 'vitest'
import { mentions } from './mentions.ts'

const named = (text: string, image: string, file = 'content/a.md') =>
	mentions([{ file, text }])(image)

it.each([
	['![](one.png)', 'content/one.png'],
	['see img/one.png?v=1', 'static/img/one.png'],
	['a.jpg/b.png', 'content/b.png'],
	['"url(/x/one.webp)"', 'static/x/one.webp'],
	['![](my%20one.png)', 'content/my one.png'],
])('%s names %s', (text, image) => {
	expect(named(text, image)).toBe(true)
})

it.each([
	['one.png', 'other/one.png'],
	['one.pngx and .png', 'content/one.png'],
	['none.png', 'content/one.png'],
])('%s does not name %s', (text, image) => {
	expect(named(text, image)).toBe(false)
})

it('reads a word of a million letters once', () => {
	expect(named(`${'A'.repeat(1_000_000)} one.png`, 'content/one.png')).toBe(true)
})
