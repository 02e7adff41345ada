import { expect, test } from 'vitest'
import { anywhere, postOf } from '../test/render.ts'
import { createRenderer } from './create-renderer.ts'

const summaryOf = async (text: string) =>
	(await createRenderer({ code: false })).renderSummary(await postOf(text), anywhere)

test('a summary is balanced HTML with its links, and without footnotes', async () => {
	const { html, diagnostics } = await summaryOf(
		'A *b* [c][d][^1] [e](#later).\n\n<!--more-->\n\n## Later\n\n[d]: /x/\n\n[^1]: n',
	)
	expect(html).toBe('<p>A <em>b</em> <a href="/x/">c</a> <a href="#later">e</a>.</p>')
	expect(diagnostics).toEqual([])
})

test('a written summary is one escaped paragraph', async () => {
	expect((await summaryOf('---\nsummary: "1 < 2"\n---\nText')).html).toBe('<p>1 &#x3C; 2</p>')
})
