import { expect, it } from 'vitest'
import { pageAddresses } from './wordpress-pages.ts'

it.each([
	[
		'a<!--nextpage-->b<!--nextpage-->c',
		'https://a.example/p/',
		['https://a.example/p/2/', 'https://a.example/p/3/'],
	],
	['a<!--nextpage-->b', 'https://a.example/p', ['https://a.example/p/2']],
	['a<!--nextpage-->b', 'https://a.example/p.html', ['https://a.example/p.html/2']],
	['\n<!--nextpage-->a', 'https://a.example/p/', []],
	['a', 'https://a.example/p/', []],
	['a<!--nextpage-->b', '', []],
])('of %s at %s has %s', (text, address, aliases) => {
	expect(pageAddresses(text, address)).toEqual({ aliases, lost: [] })
})

it('says which addresses nothing can lead from', () => {
	const text = 'a<!--nextpage-->b'
	expect(pageAddresses(text, 'https://a.example/?p=1').lost).toEqual([
		'https://a.example/?p=1&page=2',
	])
	expect(pageAddresses(text, 'https://a.example').lost).toEqual(['https://a.example/page/2/'])
	expect(pageAddresses(text, 'https://a.example/?p=1').aliases).toEqual([])
})
