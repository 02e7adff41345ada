import { expect, it } from 'vitest'
import { parsePost } from '../../post/parse-post.ts'

async function paragraph(text: string, options: object = {}) {
	const { post } = await parsePost(text, {
		file: 'a.md',
		extras: { doubleTildes: true },
		...options,
	})
	return { post, paragraph: post?.tree.children[0] }
}

it.each([
	['~/.bash_profile and ~/.zshrc', '~/.bash_profile and ~/.zshrc'],
	['2015~2016, 2018~2019', '2015~2016, 2018~2019'],
	['~one~', '~one~'],
	['a ~ b ~ c', 'a ~ b ~ c'],
	['\\~one~ and ~two~', '~one~ and ~two~'],
])('%s is text, one piece of it', async (written, text) => {
	const found = await paragraph(written)
	expect(found.paragraph).toMatchObject({ children: [{ type: 'text', value: text }] })
	expect(found.post?.summary).toBe(text)
})

it('two tildes strike through, also beside single ones, and what stands between is read', async () => {
	const { paragraph: found } = await paragraph('~a *b* c~ ~~d ~e~ f~~')
	expect(found).toMatchObject({
		children: [
			{ type: 'text', value: '~a ' },
			{ type: 'emphasis' },
			{ type: 'text', value: ' c~ ' },
			{ type: 'delete', children: [{ type: 'text', value: 'd ~e~ f' }] },
		],
	})
})

it('places are those of the source', async () => {
	const { paragraph: found } = await paragraph('---\ntitle: A\n---\n\nx ~a\n*b* c~ y\n')
	const places = (found as { children: { position: object }[] }).children.map(
		({ position }) => position,
	)
	expect(places).toMatchObject([
		{ start: { line: 5, column: 1 }, end: { line: 6, column: 1 } },
		{ start: { line: 6, column: 1 }, end: { line: 6, column: 4 } },
		{ start: { line: 6, column: 4, offset: 26 }, end: { line: 6, column: 9, offset: 31 } },
	])
})

it('without being asked single ones strike through, as on GitHub', async () => {
	const { paragraph: found } = await paragraph('~one~', { extras: {} })
	expect(found).toMatchObject({ children: [{ type: 'delete' }] })
})

it('plug-ins get the same', async () => {
	const { paragraph: found } = await paragraph('~one~', { remarkPlugins: [() => () => {}] })
	expect(found).toMatchObject({ children: [{ type: 'text', value: '~one~' }] })
})
