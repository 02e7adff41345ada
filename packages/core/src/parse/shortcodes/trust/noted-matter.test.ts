import { inspect } from 'node:util'
import { expect, it } from 'vitest'
import { noteMatter } from './noted-matter.ts'

const matter = { title: 'T', cover: { src: 'a.png', sizes: ['1', '2'] } }

function readAfter(read: (matter: Readonly<Record<string, unknown>>) => unknown) {
	const noted = noteMatter(matter)
	noted.begin()
	read(noted.matter)
	return noted.read().texts.map(({ isName, text }) => (isName ? `${text}:` : text))
}

it('tells the texts that were read, and what all keys are called', () => {
	expect(readAfter(() => {})).toEqual(['title:', 'cover:'])
	expect(readAfter(({ title }) => title)).toEqual(['title:', 'cover:', 'T'])
	expect(readAfter((all) => ({ ...all }))).toEqual([
		...['title:', 'cover:', 'T', 'src:', 'a.png', 'sizes:', '1', '2'],
	])
})

it('forgets what was read before', () => {
	const noted = noteMatter(matter)
	noted.matter.title
	noted.begin()
	expect(noted.read().texts).toHaveLength(2)
})

it('shows its values where it is printed, which counts as reading', () => {
	expect(inspect(noteMatter(matter).matter)).toBe(inspect(matter))
	expect(readAfter(inspect)).toContain('T')
})

it('ends where anchors of YAML name what they stand in', () => {
	const round: Record<string, unknown> = {}
	round.round = round
	const noted = noteMatter(round)
	noted.matter.round
	expect(noted.read().texts).toHaveLength(2)
})
