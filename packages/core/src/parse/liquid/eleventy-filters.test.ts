import { expect, it } from 'vitest'
import { eleventySlug } from './eleventy-filters.ts'

// What Eleventy 3.1 makes of them.
it.each([
	['FooBar & Co', 'foobar-and-co'],
	["It's me, don't", 'its-me-dont'],
	['Äpfel über Straße', 'aepfel-ueber-strasse'],
	['Crème brûlée', 'creme-brulee'],
	['a.b_c-d', 'a-b-c-d'],
	['  x -- y ', 'x-y'],
	['C++ & C#', 'c-and-c'],
	['łódź æ ø', 'lodz-ae-o'],
	['I’ve', 'i-ve'],
	['100% (sure)!', '100-sure'],
])('%s', (text, slug) => {
	expect(eleventySlug(text)).toBe(slug)
})

it('refuses letters whose Latin form it does not know', () => {
	expect(() => eleventySlug('Привет')).toThrow('`п`')
})
