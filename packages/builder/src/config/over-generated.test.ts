import { expect, it } from 'vitest'
import { overGenerated } from './over-generated.ts'

it('adds what the user leaves out to what the generator does, and takes the rest from the user', () => {
	const generated = { title: 'A', exclude: ['**/_*'], excludeMatching: ['/wip/'] }
	expect(overGenerated(generated, { title: 'B', exclude: ['old'] })).toEqual({
		title: 'B',
		exclude: ['**/_*', 'old'],
		excludeMatching: ['/wip/'],
	})
})

it('leaves a list that is none to the check of the config', () => {
	expect(overGenerated({ exclude: ['a'] }, { exclude: 'b' })).toEqual({ exclude: 'b' })
})

it('leaves out what the generator does whatever the user says, also if that is nothing', () => {
	expect(overGenerated({ exclude: ['**'] }, { exclude: ['b'] })).toEqual({ exclude: ['**', 'b'] })
	expect(overGenerated({ exclude: ['a'] }, { exclude: undefined })).toEqual({ exclude: ['a'] })
})

it('takes what the user leaves undefined for not said', () => {
	expect(overGenerated({ content: 'src' }, { content: undefined })).toEqual({ content: 'src' })
})
