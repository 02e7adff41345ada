import { expect, it } from 'vitest'
import { afterTheirSources } from './after-their-sources.ts'
import type { MadeOutput, OutputKind } from './output.ts'

function output(kind: OutputKind, ...sources: string[]): MadeOutput {
	return { path: `${kind} of ${sources}`, kind, sources, render: async () => ({ content: '' }) }
}

it('puts an output after the last that its posts become', () => {
	const outputs = [
		output('post', 'b'),
		output('markdown', 'b'),
		output('post', 'a'),
		output('post', 'c'),
		output('redirect', 'a'),
	]
	const others = [output('search', 'a', 'b'), output('search', 'c'), output('search', 'gone')]
	expect(afterTheirSources(outputs, others).map(({ path }) => path)).toEqual([
		'post of b',
		'markdown of b',
		'post of a',
		'search of a,b',
		'post of c',
		'search of c',
		'redirect of a',
		'search of gone',
	])
})

it('loses none', () => {
	const nothing = output('search')
	expect(afterTheirSources([], [output('search', 'a'), nothing])).toHaveLength(2)
	expect(afterTheirSources([output('post', 'a')], [nothing])).toHaveLength(2)
})
