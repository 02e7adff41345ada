import { expect, it } from 'vitest'
import { applyEdits } from './apply-edits.ts'
import { writtenWords } from './written-words.ts'

const renamed = (text: string) =>
	applyEdits(
		text,
		writtenWords(text, (word) => (word === '2024-01-02-old' ? '2024-01-02-new' : undefined)),
	)

it.each([
	['{% post_url 2024-01-02-old %}', '{% post_url 2024-01-02-new %}'],
	['{%- post_url "2024-01-02-old" -%}', '{%- post_url "2024-01-02-new" -%}'],
	['{{ x | f: 2024-01-02-old, y }}', '{{ x | f: 2024-01-02-new, y }}'],
	['{% post_url 2024-01-02-older %}', '{% post_url 2024-01-02-older %}'],
	['2024-01-02-old {{ x', '2024-01-02-old {{ x'],
])('a word in a tag of a template: %s', (text, expected) => {
	expect(renamed(text)).toBe(expected)
})

it('makes no change of a word that stays', () => {
	expect(writtenWords('{% a b %}', (word) => word)).toEqual([])
})
