import { describe, expect, it } from 'vitest'
import { applyEdits } from './apply-edits.ts'
import { escapedAddresses } from './escaped-addresses.ts'
import { tagsIn } from './tags-in.ts'

const inMarkdown = (text: string, url: string, wanted: string) =>
	applyEdits(text, escapedAddresses(text, undefined)(url, wanted))
const inHtml = (text: string, url: string, wanted: string) =>
	applyEdits(text, escapedAddresses(text, tagsIn(text))(url, wanted))

describe('an address in Markdown is found by what it is read as', () => {
	it.each([
		['[a](b\\.md)', 'b.md', '[a](c.md)'],
		['[a](b&#46;md)', 'b.md', '[a](c.md)'],
		['[a](<b\\.md>)', 'b.md', '[a](<c.md>)'],
		['[a]: b\\.md', 'b.md', '[a]: c.md'],
		['[a](b\\.md) [a](b.md)', 'b.md', '[a](c.md) [a](c.md)'],
		['[a](b(c\\).md)', 'b(c).md', '[a](b(c\\).md)'],
		['b\\.md', 'b.md', 'b\\.md'],
	])('%s', (text, url, expected) => {
		expect(inMarkdown(text, url, 'c.md')).toBe(expected)
	})

	it('and the new one is written so that it is read as it is', () => {
		expect(inMarkdown('[a](b\\.md)', 'b.md', 'c.md?x=1&y|z\\')).toBe('[a](c.md?x=1\\&y\\|z\\\\)')
		expect(inMarkdown('[a](b\\.md)', 'b.md', 'c (1).md')).toBe('[a](c%20%281%29.md)')
	})

	it('or left, where a template makes it', () => {
		expect(inMarkdown('[a](b\\.md)', 'b.md', '{{ x }}')).toBe('[a](b\\.md)')
	})
})

it.each([
	['<a href="b&#46;md">a</a>', '<a href="c.md?x=1&amp;y">a</a>'],
	["<img src='b.md'>", "<img src='c.md?x=1&amp;y'>"],
	['<a href=" b.md ">a</a>', '<a href="c.md?x=1&amp;y">a</a>'],
	['<a title="b.md">a</a>', '<a title="b.md">a</a>'],
	['<img srcset="b.md">', '<img srcset="b.md">'],
])('an address in HTML stands in its attributes: %s', (text, expected) => {
	expect(inHtml(text, 'b.md', 'c.md?x=1&y')).toBe(expected)
})
