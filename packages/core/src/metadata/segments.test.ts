import fc from 'fast-check'
import { expect, it } from 'vitest'
import { segmentsOf } from './segments.ts'

// What Hugo 0.169 makes of files and terms of these names.
it.each([
	['A+B', 'a+b'],
	['c#', 'c#'],
	['d & e', 'd--e'],
	['f_g', 'f_g'],
	['h.i', 'h.i'],
	['j--k', 'j--k'],
	['l~m', 'l~m'],
	['n@o', 'n@o'],
	["p'q", 'pq'],
	['r(s)', 'rs'],
	['t,u', 'tu'],
	['Ünï', 'ünï'],
	['v  w', 'v--w'],
	['x+', 'x+'],
	['y%z', 'yz'],
	['1.0-a', '1.0-a'],
	['日本 語', '日本-語'],
	['a…b', 'ab'],
	['C++ and C#', 'c++-and-c#'],
	['-lead', '-lead'],
	['trail-', 'trail-'],
	['a - b', 'a---b'],
	['İx', 'ix'],
])('%j becomes %j, as in Hugo', (name, segment) => {
	const segments = segmentsOf({ like: 'hugo' })
	expect([segments.of(name), segments.ofTerm(name)]).toEqual([segment, segment])
})

it('never makes a path, nor a hidden file', () => {
	const segments = segmentsOf({ like: 'hugo' })
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (name) => {
			expect(segments.of(name)).not.toMatch(/[/\\\s?%]|^\./)
			if (name !== '') expect(segments.ofTerm(name)).not.toBe('')
		}),
	)
})
