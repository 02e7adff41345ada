import type { Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { parsePost } from '../../post/parse-post.ts'

async function read(body: string) {
	const { post } = await parsePost(body, { file: 'a.md', liquid: {} })
	if (!post) throw new Error('no post')
	return post
}

/** Nodes with a value or an element of their own, in order. */
async function nodesOf(body: string) {
	const found: string[] = []
	const visit = (node: Nodes) => {
		const { hName, hProperties } = (node.data ?? {}) as { hName?: string; hProperties?: object }
		if ('value' in node) found.push(`${node.type} ${node.value}`)
		else if (hName) found.push(`${hName} ${JSON.stringify(hProperties ?? {})}`)
		if ('children' in node) node.children.forEach(visit)
	}
	visit((await read(body)).tree)
	return found
}

describe('formulas', () => {
	it.each([
		['a $$x_1 + y_1$$ b', ['text a ', 'inlineMath x_1 + y_1', 'text  b']],
		['$$\nx_1 *y* z\n$$', ['math x_1 *y* z']],
		['a\n\n$$ x $$\n\nb', ['text a', 'math x', 'text b']],
		['- a\n\n  $$\n  x\n  y\n  $$\n- b', ['text a', 'math x\ny', 'text b']],
		['$$x$$ and $$y$$', ['inlineMath x', 'text  and ', 'inlineMath y']],
		['**$$x$$**', ['inlineMath x']],
		['costs $5 and $6', ['text costs $5 and $6']],
		['`$$` and `$$`', ['inlineCode $$', 'text  and ', 'inlineCode $$']],
		['```sh\necho $$ $$\n```', ['code echo $$ $$']],
		['a\n\n    echo $$ $$', ['text a', 'code echo $$ $$']],
		['a \\$$x$$', ['text a $$x$$']],
		['a $$x\n\ny$$ b', ['text a $$x', 'text y$$ b']],
	])('%j', async (body, nodes) => {
		expect(await nodesOf(body)).toEqual(nodes)
	})

	it('keep the text of addresses and titles', async () => {
		const { images } = await read('![a $$x$$](b.png)')
		expect(images).toMatchObject([{ url: 'b.png', text: 'a $$x$$' }])
	})
})

describe('extensions', () => {
	it.each([
		['a {::nomarkdown}<b>*x*</b>{:/nomarkdown} c', ['text a ', 'html <b>*x*</b>', 'text  c']],
		['{::nomarkdown}\n<div>\n\n*x*\n</div>\n{:/}\n\nb', ['html <div>\n\n*x*\n</div>', 'text b']],
		['a {::comment}x *y*{:/comment}b', ['text a b']],
		['{::options parse_block_html="true" /}\n\na', ['text a']],
		['`{::comment}`', ['inlineCode {::comment}']],
		['{::comment} a', ['text {::comment} a']],
	])('%j', async (body, nodes) => {
		expect(await nodesOf(body)).toEqual(nodes)
	})
})

describe('abbreviations', () => {
	it.each([
		[
			'The HTML of HTMLX.\n\n*[HTML]: Hyper *Text*',
			['text The ', 'abbr {"title":"Hyper *Text*"}', 'text HTML', 'text  of HTMLX.'],
		],
		['`HTML`\n*[HTML]: H', ['inlineCode HTML']],
		[
			'C++ is C\n\n*[C++]: D\n*[C]: E',
			['abbr {"title":"D"}', 'text C++', 'text  is ', 'abbr {"title":"E"}', 'text C'],
		],
		['```\n*[HTML]: x\n```', ['code *[HTML]: x']],
	])('%j', async (body, nodes) => {
		expect(await nodesOf(body)).toEqual(nodes)
	})
})

describe('Markdown in HTML', () => {
	it.each([
		['<div markdown="1">\n**b**\n</div>\n\nc', ['html <div>', 'text b', 'html </div>', 'text c']],
		[
			'<div class="x" markdown=\'block\' id="y">**b**</div>',
			['html <div class="x" id="y">', 'text b', 'html </div>'],
		],
		[
			'<section markdown=1>\n<section>\n*a*\n</section>\n*b*\n</section>',
			['html <section>', 'html <section>\n*a*\n</section>\n*b*', 'html </section>'],
		],
		['```\n<div markdown="1">\n```', ['code <div markdown="1">']],
		['<div markdown="0">\n*b*\n</div>', ['html <div markdown="0">\n*b*\n</div>']],
		['<div markdown="1">\n*b*', ['html <div>', 'text b']],
	])('%j', async (body, nodes) => {
		expect(await nodesOf(body)).toEqual(nodes)
	})
})

it('keeps places of what stands around', async () => {
	const { links } = await read(
		'$$x$$ {::comment}a{:/} [a](/a/)\n\n*[A]: B\n\nA $$y\nz$$ [b](/b/)\n\n<div markdown="1">\n[c](/c/)\n</div>\n\n[d](/d/)',
	)
	expect(links.map(({ url, line, column }) => `${url} ${line}:${column}`)).toEqual([
		'/a/ 1:24',
		'/b/ 6:5',
		'/c/ 9:1',
		'/d/ 12:1',
	])
})

it('leaves other texts alone', async () => {
	const { post } = await parsePost('a $$x$$ b\n\n*[A]: B', { file: 'a.md' })
	expect(post && textOf(post.tree)).toBe('a $$x$$ b*[A]: B')
})
