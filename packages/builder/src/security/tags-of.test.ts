import { expect, test } from 'vitest'
import { tagsOf } from './tags-of.ts'

const shown = (html: string) =>
	[...tagsOf(html)].map(({ name, attributes, text }) => [
		name,
		Object.fromEntries(attributes),
		text,
	])

test('start tags with their attributes, however these are quoted', () => {
	expect(shown('<P CLASS="a > b" data-x=\'1\' id=o hidden><br/></P>')).toEqual([
		['p', { class: 'a > b', 'data-x': '1', id: 'o', hidden: '' }, ''],
		['br', {}, ''],
	])
})

test('references in values are read, and of two attributes the first counts', () => {
	expect(shown('<a title="&#x22;&#39;&amp;&lt;&nope;" title="b">')).toEqual([
		['a', { title: '"\'&<&nope;' }, ''],
	])
})

test('what stands in scripts and styles is text', () => {
	expect(shown('<script>a("<b>")</script ><style>a > b{}</STYLE><i>')).toEqual([
		['script', {}, 'a("<b>")'],
		['style', {}, 'a > b{}'],
		['i', {}, ''],
	])
	expect(shown('<script>never ended')).toEqual([['script', {}, 'never ended']])
})

test('comments, text and values hold no tags', () => {
	expect(shown('<!-- <script>a</script> --> &lt;script> <img alt="<script>b</script>">')).toEqual([
		['img', { alt: '<script>b</script>' }, ''],
	])
})

test('two readings do not disturb each other', () => {
	const outer = tagsOf('<a><b>')
	outer.next()
	expect(shown('<script>x</script>')).toHaveLength(1)
	expect(outer.next().value?.name).toBe('b')
})
