import fc from 'fast-check'
import { expect, test } from 'vitest'
import { postOf } from '../../test/render.ts'
import { toSections } from './to-sections.ts'
import { toText } from './to-text.ts'

test('a section is what stands between two headings, with the id of the HTML', async () => {
	const post = await postOf(
		'Before.\n\n## A *b* `c`\n\nd [e](https://f.org) <b>g</b>\n\n```js\nlet h\n```\n\n### A b c\n\n## I {#own}\n\n<div>j</div>\n\nk',
	)
	expect(toSections(post)).toEqual([
		{ heading: '', anchor: '', text: 'Before.' },
		{ heading: 'A b c', anchor: 'a-b-c', text: 'd e g\n\nlet h' },
		{ heading: 'A b c', anchor: 'a-b-c-1', text: '' },
		{ heading: 'I', anchor: 'own', text: 'k' },
	])
})

test('nothing before the first heading is no section, and no text is none at all', async () => {
	expect(toSections(await postOf('## A\n\nb'))).toEqual([{ heading: 'A', anchor: 'a', text: 'b' }])
	expect(toSections(await postOf(''))).toEqual([])
})

test('a heading in a quote stays in the text around it', async () => {
	expect(toSections(await postOf('## A\n\n> # B\n>\n> c\n\nd'))).toEqual([
		{ heading: 'A', anchor: 'a', text: 'B\n\nc\n\nd' },
	])
})

test('sections together are the whole text', async () => {
	const block = fc.constantFrom('# A', '## B *c*', 'd\ne', '- f\n- g', '> h', '    i', '<p>j</p>')
	await fc.assert(
		fc.asyncProperty(fc.array(block, { maxLength: 12 }), async (blocks) => {
			const post = await postOf(blocks.join('\n\n'))
			const texts = toSections(post).flatMap(({ heading, text }) => [heading, text])
			expect(texts.filter((text) => text !== '').join('\n\n')).toBe(toText(post))
		}),
	)
})
