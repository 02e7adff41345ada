import { expect, it } from 'vitest'
import { shownAddress } from './shown-address.ts'

it.each([
	['/posts/%E4%BD%A0%e5%a5%bd/', '/posts/你好/'],
	['/caf%C3%A9/%F0%9F%8E%89/', '/café/🎉/'],
	['/a%20b%2Fc%25/', '/a%20b%2Fc%25/'],
	['/%E4%BD/%FF/', '/%E4%BD/%FF/'],
	['/%E2%80%AEgpj/%C2%A0/%C2%9B2J/', '/%E2%80%AEgpj/%C2%A0/%C2%9B2J/'],
])('writes %s as %s', (url, shown) => {
	expect(shownAddress(url)).toBe(shown)
})
