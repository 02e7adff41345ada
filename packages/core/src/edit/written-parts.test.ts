import { expect, it } from 'vitest'
import { applyEdits } from './apply-edits.ts'
import { writtenParts } from './written-parts.ts'

it.each([
	['[a]({{ site.baseurl }}/posts/old/)', '[a]({{ site.baseurl }}/posts/new/)'],
	['[a]({{ "/posts/old/" | relative_url }})', '[a]({{ "/posts/new/" | relative_url }})'],
	["[a]({% link '/posts/old/' %})", "[a]({% link '/posts/new/' %})"],
	[
		'{{ site.url }}/posts/old/ {{ site.url }}/posts/old/',
		'{{ site.url }}/posts/new/ {{ site.url }}/posts/new/',
	],
	['{{ site.url }}/posts/old/#x', '{{ site.url }}/posts/old/#x'],
	['/blog/posts/old/', '/blog/posts/old/'],
	['{{ "a" }} /posts/old/', '{{ "a" }} /posts/old/'],
])('the part that is written out is changed: %s', (text, expected) => {
	const edits = writtenParts(text)('/blog/posts/old/', '/blog/posts/new/')
	expect(applyEdits(text, edits)).toBe(expected)
})

it('is left, where what the template makes would be another thing', () => {
	const text = '{{ site.baseurl }}/posts/old/'
	expect(writtenParts(text)('/blog/posts/old/', '/notes/posts/new/')).toEqual([])
})
