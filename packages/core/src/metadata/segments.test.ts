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
	['str%c3%b8m', 'strøm'],
	['x%C3%98y', 'xøy'],
	['bad%ffx', 'badx'],
	['100%', '100'],
])('%j becomes %j, as in Hugo', (name, segment) => {
	const segments = segmentsOf({ like: 'hugo' })
	expect([segments.of(name), segments.ofTerm(name)]).toEqual([segment, segment])
})

it('never makes a path, nor a hidden file', () => {
	const escapes = fc.constantFrom('%2e', '%2F', '%5c', '%00', '%c3%b8', '%ff', '%')
	const unit = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }), escapes)
	const segments = segmentsOf({ like: 'hugo' })
	fc.assert(
		fc.property(fc.string({ unit }), (name) => {
			expect(segments.of(name)).not.toMatch(/[/\\\s?%]|^\./)
			for (const made of [segments.ofSlug(name), segments.inPattern(name), segments.ofTerm(name)])
				expect(made).not.toMatch(/[\\\s?%]|^\.{1,2}$/)
			expect(segments.ofFolders([name])[0]).not.toContain('%')
			if (name !== '') expect(segments.ofTerm(name)).not.toBe('')
		}),
	)
})

// What Hugo 0.169 makes of titles in patterns, of slugs and of terms.
it.each([
	['Hello World & Co.', 'hello-world-co.', 'hello-world-co.', 'hello-world--co.'],
	['Wait...', 'wait...', 'wait...', 'wait...'],
	['.NET Core', '.net-core', '.net-core', '.net-core'],
	['A/B tests', 'a-b-tests', 'a/b-tests', 'a/b-tests'],
	['C++ & C#', 'c-c', 'c++-c#', 'c++--c#'],
	['a -- b', 'a--b', 'a--b', 'a----b'],
	['trail -', 'trail-', 'trail', 'trail--'],
	['- lead', '-lead', 'lead', '--lead'],
	['@me + you', '@me--you', '@me-+-you', '@me-+-you'],
	['x  y', 'x-y', 'x-y', 'x--y'],
	['...', '...', '...', '...'],
	['…dots… “q”', 'dots-q', 'dots-q', 'dots-q'],
	['str%c3%b8m', 'strøm', 'strøm', 'strøm'],
	['a%20b', 'a-b', 'a-b', 'a-b'],
])(
	'%j is %j in a pattern, %j as a slug, %j as a term, as in Hugo',
	(text, inPattern, slug, term) => {
		const rules = segmentsOf({ like: 'hugo' })
		expect([rules.inPattern(text), rules.ofSlug(text), rules.ofTerm(text)]).toEqual([
			...[inPattern, slug, term],
		])
	},
)

it('keep their case in the languages of a Hugo site that say so', () => {
	const urls = { like: 'hugo', keepCase: ['fr'] } as const
	expect(['fr', 'en'].map((tag) => segmentsOf(urls, tag).of('Hello'))).toEqual(['Hello', 'hello'])
})
