import { expect, test } from 'vitest'
import { fileSource, originSource, schemeSource } from './address-sources.ts'

test.each([
	['https://a.example/b/c.js?d#e', 'https://a.example', 'https://a.example/b/c.js', 'https:'],
	['HTTP://A.example:8080', 'http://a.example:8080', 'http://a.example:8080/', 'http:'],
	['//a.example/b', 'a.example', 'a.example/b', 'http:'],
	[
		' https://a.example/x y;z,\'"',
		'https://a.example',
		"https://a.example/x%20y%3Bz%2C'%22",
		'https:',
	],
	['https://ü.example/', 'https://xn--tda.example', 'https://xn--tda.example/', 'https:'],
	['data:text/plain,x', undefined, undefined, 'data:'],
	['blob:https://a.example/1', undefined, undefined, 'blob:'],
	['/b/c.js', undefined, undefined, undefined],
	['c.js', undefined, undefined, undefined],
	['', undefined, undefined, undefined],
	['https://', undefined, undefined, undefined],
	['javascript:alert(1)', undefined, undefined, undefined],
])('%s', (address, origin, file, scheme) => {
	expect([originSource(address), fileSource(address), schemeSource(address)]).toEqual([
		origin,
		file,
		scheme,
	])
})
