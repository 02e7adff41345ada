import { expect, it } from 'vitest'
import { readCascade } from './cascade.ts'

it('reads a map: what is in `params` is as if it stood beside them, and comes first', () => {
	expect(readCascade({ draft: true, color: 'red', params: { color: 'blue', size: 2 } })).toEqual({
		defaults: [{ values: { draft: true, color: 'blue', size: 2 } }],
		problems: [],
	})
})

it('reads a list, of which the first counts, with the targets of today and of before', () => {
	const { defaults, problems } = readCascade([
		{ a: 1, target: { path: '/posts/**', kind: 'page' } },
		{ b: 2, _target: { Lang: 'fr' } },
		{ c: 3, target: { sites: { matrix: { languages: ['en', 'de'] } } } },
		{ d: 4, target: { environment: 'development' } },
		{ e: 5, target: { environment: '{staging,prod*}' } },
	])
	expect(problems).toEqual([])
	expect(defaults).toEqual([
		{ values: { e: 5 } },
		{ target: { language: '{en,de}' }, values: { c: 3 } },
		{ target: { language: 'fr' }, values: { b: 2 } },
		{ target: { path: '/posts/**', kind: 'page' }, values: { a: 1 } },
	])
})

it.each([
	['x', 'Unexpected `cascade`, expected a map'],
	[[1], 'Unexpected `cascade`, expected a map'],
	[{ target: 'x' }, 'Unexpected `target`, expected a map'],
	[{ target: { paht: '/x' } }, 'Unexpected `target.paht`, expected `path`'],
	[{ target: { sites: { matrix: { roles: ['a'] } } } }, 'Unexpected `target.sites.matrix.roles`'],
	[{ lang: 'fr' }, 'Unexpected `lang` in `cascade`'],
])('says what of %j it does not understand', (written, message) => {
	expect(readCascade(written).problems).toEqual([expect.stringContaining(message)])
})
