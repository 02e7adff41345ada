import { expect, it } from 'vitest'
import { parseUrl } from './url.ts'

it('knows an address with letters of other scripts, however often it is asked', () => {
	const found = new Set<string | undefined>()
	for (let times = 0; times < 20_000; times++) found.add(parseUrl('https://münchen.de/')?.href)
	expect([...found]).toEqual(['https://xn--mnchen-3ya.de/'])
})

it.each(['http://[', 'a', ''])('%j is no address by itself', (address) => {
	expect(parseUrl(address)).toBeUndefined()
	expect(parseUrl('/b', 'https://example.com/a/')?.href).toBe('https://example.com/b')
})
