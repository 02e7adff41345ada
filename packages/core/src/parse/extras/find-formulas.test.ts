import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { parsePost } from '../../post/parse-post.ts'
import { formulaOfMarkdown } from './formulas-of-markdown.ts'

const passthrough = { block: [['$$', '$$']] } as const
const markdown = { ...passthrough, isMarkdown: true }

/** Blocks, with formulas as `M[…]` where they are set apart and `m[…]` within a line. */
async function read(text: string, formulas: typeof markdown | typeof passthrough = passthrough) {
	const source = `---\nmath: true\n---\n${text}\n\n## Head\n\nEnd.`
	const { post } = await parsePost(source, { file: 'a.md', extras: { formulas } })
	return post?.tree.children.map(written)
}

function written(node: Nodes): string {
	if (node.type === ('math' as string)) return `M[${(node as { value?: string }).value}]`
	if (node.type === ('inlineMath' as string)) return `m[${(node as { value?: string }).value}]`
	if ('children' in node) return node.children.map(written).join('')
	return 'value' in node ? node.value : ''
}

describe('findFormulas', () => {
	it.each([
		['$$ x = 1\n$$', ['M[x = 1]']],
		['$$x = 1\n= 2$$', ['M[x = 1\n= 2]']],
		[
			'$$\\begin{aligned}\na &= b\n\\end{aligned}$$',
			['M[\\begin{aligned}\na &= b\n\\end{aligned}]'],
		],
		['$$\nx\n$$.', ['m[x].']],
		['- item\n  $$\n  x\n$$\n\nAfter.', ['item\nm[x]', 'After.']],
		['1. item\n\n   $$\n  x = y.\n$$\n\nAfter.\n\n$$\nz\n$$', ['itemM[x = y.]', 'After.', 'M[z]']],
		['$$\nx\n\nAfter.', ['$$\nx', 'After.']],
		['> $$\n> x\n> y\n> $$', ['M[x\ny]']],
		['a $$x$$ b', ['a m[x] b']],
		['```\n$$\n```', ['$$']],
		['`$$` and $$x$$', ['$$ and m[x]']],
		['\\$$ a', ['$$ a']],
		['$$$$', ['$$$$']],
		['a $x$ b', ['a m[x] b']],
		['- a\n\n   $$\n   b\n   : c\n   $$', ['aM[b\n: c]']],
		['Run echo $$\n```sh\necho $$\n```', ['Run echo $$', 'echo $$']],
		['- A ($$)\n- B ($$)\n- C', ['A ($$)B ($$)C']],
		['| A | $$ |\n|---|---|\n| B | $$ |', ['A$$B$$']],
		['## A ($$)\nNice.\n## B ($$)', ['A ($$)', 'Nice.', 'B ($$)']],
		['- a \\\\(b\n- c\\\\) d', ['a \\(bc\\) d']],
		['<p>$$b_2$$</p>', ['<p>', 'm[b_2]', '</p>']],
		[
			'<div>\n<pre>$$a$$</pre> $$b$$\n<!-- $$c$$ --></div>',
			['<div>\n<pre>$$a$$</pre> ', 'm[b]', '\n<!-- $$c$$ --></div>'],
		],
		[
			'<table><tr><td>$$</td><td>$$</td></tr></table>',
			['<table><tr><td>$$</td><td>$$</td></tr></table>'],
		],
		['> <div>\n> $$a$$\n> </div>', ['<div>\nm[a]\n</div>']],
		['<div title="a > b $$x$$ c">t</div>', ['<div title="a > b $$x$$ c">t</div>']],
		["<p title = 'a > $$x$$'>$$y$$</p>", ["<p title = 'a > $$x$$'>", 'm[y]', '</p>']],
		[
			"<p>a <b $$x$$ <i it's>$$y$$</i> that's \"c</p>",
			['<p>a <b ', 'm[x]', " <i it's>", 'm[y]', '</i> that\'s "c</p>'],
		],
		['<p title="a>$$x$$</p>', ['<p title="a>', 'm[x]', '</p>']],
		[
			'<div><script>a<b="$$x$$"</script>$$y$$</div>',
			['<div><script>a<b="$$x$$"</script>', 'm[y]', '</div>'],
		],
		[
			'<figure>\n<img src="f.png" alt="$$a > 0$$, $$b > 0$$">\n</figure>',
			['<figure>\n<img src="f.png" alt="$$a > 0$$, $$b > 0$$">\n</figure>'],
		],
	])('ends the formula in %j where its paragraph does', async (text, expected) => {
		expect(await read(text)).toEqual([...expected, 'Head', 'End.'])
	})

	it.each([
		['[F](https://a.b/F_\\(b\\) "t \\(x\\)")', 'F'],
		['![F \\(x\\)](https://a.b/F_\\(b\\))', ''],
		['[F][r\\(1\\)]\n\n[r\\(1\\)]: https://a.b/F_\\(b\\)', 'F'],
		['[\\[1\\]]\n\n[\\[1\\]]: https://a.b/F_\\(b\\)', '[1]'],
		['<a href="x\\(y">a\\)</a>', '<a href="x\\(y">a)</a>'],
		['\\\\\\(a\\)', '\\(a)'],
		['`\\(` and \\(a\\) [b \\(c\\)](/d)', '\\( and m[a] b m[c]'],
		['<code>\\(a\\)</code> \\(b\\)', '<code>(a)</code> m[b]'],
	])('finds none in an address, a name or a tag of %j', async (text, expected) => {
		const formulas = { block: [['\\[', '\\]']], inline: [['\\(', '\\)']] } as const
		const { post } = await parsePost(text, { file: 'a.md', extras: { formulas } })
		expect(post?.tree.children.map(written)[0]).toBe(expected)
		expect(JSON.stringify(post?.tree)).not.toMatch(/[\ue001\ue002]|b\\\\\\\\\)/)
	})

	it.each([
		'See <https://a.b/A$B.html> and <https://a.b/C$D.html>.',
		'See https://a.b/A$B.html and https://a.b/C$D.html too.',
	])('finds none between the addresses of %j', async (text) => {
		const formulas = { inline: [['$', '$']] } as const
		const { post } = await parsePost(text, { file: 'a.md', extras: { formulas } })
		expect(post?.tree.children.map(written)).toEqual([text.replace(/[<>]/g, '')])
	})

	it('finds those of a text with a line of very many marks of quotes', async () => {
		const text = `\`\`\`\n${'>'.repeat(450)}\n\`\`\`\n\n$$x$$`
		expect((await read(text))?.slice(1)).toEqual(['M[x]', 'Head', 'End.'])
	})

	it('keeps the note whose name has the signs of a formula', async () => {
		const formulas = { inline: [['\\(', '\\)']] } as const
		const source = 'Note[^a\\(b\\)].\n\n[^a\\(b\\)]: The note.'
		const { post } = await parsePost(source, { file: 'a.md', extras: { formulas } })
		expect(post?.tree.children.map(written)).toEqual(['Note.', 'The note.'])
	})

	it.each([
		['$a\\_{ij}$ and $x^\\*$', ['m[a_{ij}] and m[x^*]']],
		[
			'$$\n\\begin{cases}\nx, & y \\\\\\\\\n0\n\\end{cases}\n$$',
			['M[\\begin{cases}\nx, & y \\\\\n0\n\\end{cases}]'],
		],
		['$\\\\{1,2\\\\}$ $\\{0\\}$', ['m[\\{1,2\\}] m[\\{0\\}]']],
		['$\\text{a\\_b}\\|x\\|$', ['m[\\text{a\\_b}\\|x\\|]']],
	])('reads %j as what Markdown leaves of it', async (text, expected) => {
		expect(await read(text, markdown)).toEqual([...expected, 'Head', 'End.'])
	})

	it('finds none where a post has no formulas', async () => {
		const { post } = await parsePost('Costs $$5 or $$6', {
			file: 'a.md',
			extras: { formulas: markdown },
		})
		expect(post?.tree.children.map(written)).toEqual(['Costs $$5 or $$6'])
	})

	it('is what the example says', () => {
		expect(formulaOfMarkdown('a\\_{ij} \\\\\\\\ \\\\{b\\\\}')).toBe('a_{ij} \\\\ \\{b\\}')
	})
})
