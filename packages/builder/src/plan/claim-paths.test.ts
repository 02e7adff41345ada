import { describe, expect, it } from 'vitest'
import { claimPaths } from './claim-paths.ts'
import type { Output } from './output.ts'

function output(path: string, source?: string, more: Partial<Output> = {}): Output {
	return {
		path,
		kind: 'post',
		sources: source === undefined ? [] : [source],
		render: async () => ({ content: '' }),
		...more,
	} as Output
}

describe('claimPaths', () => {
	it('gives a path to the first that asks and names both files', () => {
		const { outputs, diagnostics } = claimPaths([
			output('a/index.html', 'a.md'),
			output('a/index.html', 'b.md'),
		])
		expect(outputs.map(({ sources }) => sources)).toEqual([['a.md']])
		expect(diagnostics).toEqual([
			expect.objectContaining({ rule: 'url-duplicate', severity: 'error', file: 'b.md' }),
		])
		expect(diagnostics[0]?.message).toContain('a.md')
	})

	it.each([
		['capitals', 'Tags/Go.html', 'tags/go.html'],
		['how a letter is composed', 'caf\u00e9.html', 'cafe\u0301.html'],
		['a file and a folder', 'a', 'a/index.html'],
		['a folder and a file', 'a/b/index.html', 'a/b'],
	])('takes paths that differ in %s for one', (_, first, second) => {
		expect(claimPaths([output(first, 'a'), output(second, 'b')]).outputs).toHaveLength(1)
	})

	it('takes the same file twice, to the same place, for one', () => {
		const copy = { kind: 'static', copyFrom: 'images/a.png' } as const
		const asked = [
			output('images/a.png', 'images/a.png', { ...copy, kind: 'asset' }),
			output('images/a.png', 'images/a.png', copy),
		]
		expect(claimPaths(asked)).toEqual({ outputs: asked.slice(0, 1), diagnostics: [] })
	})

	it('names a second file of another content', () => {
		const asked = ['a', 'b'].map((folder) =>
			output('a.png', `${folder}/a.png`, { kind: 'static', copyFrom: `${folder}/a.png` }),
		)
		expect(claimPaths(asked).diagnostics).toEqual([
			expect.objectContaining({ rule: 'url-duplicate', file: 'b/a.png' }),
		])
	})

	it('lets a file of the user replace one that is made for every site, without a word', () => {
		const { outputs, diagnostics } = claimPaths([
			output('robots.txt', 'static/robots.txt', { kind: 'static' }),
			output('robots.txt', undefined, { kind: 'robots', yields: true }),
		])
		expect({ kinds: outputs.map(({ kind }) => kind), diagnostics }).toEqual({
			kinds: ['static'],
			diagnostics: [],
		})
	})
})
