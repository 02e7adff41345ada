import type { Nodes, Parents } from 'mdast'
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
			['html <section>', 'html <section>\n*a*\n</section>', 'text b', 'html </section>'],
		],
		['```\n<div markdown="1">\n```', ['code <div markdown="1">']],
		['<div markdown="0">\n*b*\n</div>', ['html <div>\n*b*\n</div>']],
		['<div markdown="span">*b*</div>', ['div {}', 'text b']],
		['<h2 markdown="1" class="x">*b*</h2>', ['h2 {"className":["x"]}', 'text b']],
		['a <b markdown="1">*c*</b>', ['text a ', 'html <b>', 'text c', 'html </b>']],
		['a <b markdown="0">*c*</b> d', ['text a ', 'html <b>*c*</b>', 'text  d']],
		[
			'<div>\n<p markdown="1">*a*</p>\n*b*\n</div>',
			['html <div>', 'p {}', 'text a', 'html *b*\n</div>'],
		],
		['<div>\n\n    *a*\n\n</div>\n*b*', ['html <div>\n\n    *a*\n\n</div>', 'text b']],
		[
			'<a href="/">\n*b* c\n</a>',
			['html <a href="/">', 'text \n', 'text b', 'text  c\n', 'html </a>'],
		],
		['- a\n\n  <div>\n\n  b\n  </div>\n- c', ['text a', 'html <div>\n\n  b\n  </div>', 'text c']],
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

it.each([
	['[a](/my file.pdf)', '/my file.pdf'],
	['[a]( /my file.pdf "T (t)")', '/my file.pdf'],
	['![a](/x (y) z.png)', '/x (y) z.png'],
	['[a][b]\n\n[b]: /my file.pdf "T"', '/my file.pdf'],
	['[a][b]\n\n[b]: /my file.pdf', '/my file.pdf'],
	['[a](<my file.pdf>)', 'my file.pdf'],
	['[a](/x_(y\\)z)', '/x_(y)z'],
])('takes an address with blanks as it is: %j', async (body, url) => {
	const { links, images } = await read(body)
	expect([...links, ...images].map((one) => decodeURI(one.url))).toEqual([url])
})

it.each([
	['`[a](/b c)`', 0],
	['[a](/b\nc)', 0],
	['[a] (b c)', 0],
	['[^1]\n\n[^1]: a b', 0],
])('takes no address out of %j', async (body, count) => {
	expect((await read(body)).links).toHaveLength(count)
})

it.each([
	['a\n^\nb', ['paragraph', 'paragraph']],
	['* a\n^\n* b', ['list', 'list']],
	['> a\n> ^\n> b', ['blockquote']],
])('ends a block where %j says so', async (body, types) => {
	const { tree } = await read(body)
	expect(tree.children.map(({ type }) => type)).toEqual(types)
	expect(textOf(tree)).toBe('ab')
})

it('ends bold words where kramdown does', async () => {
	expect(await nodesOf('**a:**b and **c**')).toEqual([
		...['html <strong>', 'text a:', 'html </strong>', 'text b and ', 'text c'],
	])
})

it.each([
	'这是**粗体：**文字和**“引号”**后面',
	'**[a](/b):**c and **`x`:**y',
	'x **(a)**b and **a(b)**c',
	'的*[服务层（a）](/b)* 和*（c）*字',
	'**bold *（a）*字** and *a **（b）**字*',
	'**_Note_**: x **“y”**z',
])('makes all words of %j emphasis that are so in kramdown', async (body) => {
	const { tree } = await read(body)
	expect(textOf(tree, { includeHtml: false })).not.toContain('*')
})

it.each([
	['1. a\n  - b\n    - c\n  - d\n2. e', ['list'], 'abcde'],
	['1. a\n\n   text\n2. b', ['list'], 'atextb'],
	['10. a\n - b\n\n text', ['list'], 'abtext'],
	['one\ntwo\n---', ['paragraph'], 'one\ntwo\n---'],
	['one\n---', ['heading'], 'one'],
	['one | two\nthree\n---', ['paragraph'], 'one | two\nthree\n---'],
	['one\n`two | three`\n---', ['paragraph'], 'one\ntwo | three\n---'],
	['a | b\nc | d\n---', ['paragraph'], 'a | b\nc | d\n---'],
	['#one\ntwo\n---', ['paragraph'], '#one\ntwo\n---'],
	['- a\n- b\n---', ['list', 'thematicBreak'], 'ab'],
])('has the blocks that kramdown has in %j', async (body, types, text) => {
	const { tree } = await read(body)
	expect(tree.children.map(({ type }) => type)).toEqual(types)
	expect(textOf(tree)).toBe(text)
})

it.each([
	...['[**a**](/) — [**b**](/c)', '**a**, (**b**)', '*a*, (*b*)', 'a*b*c', '2 * (3) * 4', '5*3'],
	...['| 2*(a+b) | *twice* the sum |', '[a](/b*(c)) *(d)* e*', '<a href="*(b)*c">d</a> *e*'],
	...['[x*](/a)(b)*c', '<https://a.b/*(c)*d>', '$$a*(b)*c$$ d'],
	...['* (a)\n* (b)*', '`*(a)*b`', '\\*（a）\\*字', '***a***'],
])('leaves stars in %j', async (body) => {
	expect((await nodesOf(body)).join()).not.toMatch(/html <\/?(?:em|strong)>/)
})

it('breaks a line at two backslashes', async () => {
	const { tree } = await read('a\\\\\nb')
	expect(tree.children[0]).toMatchObject({ children: [{}, { type: 'break' }, {}] })
})

it('takes guillemets for such beside what else is taken out', async () => {
	const options = { file: 'a.md', liquid: {}, extras: { angleQuotes: true } }
	const { post } = await parsePost('<<a>> and $$x$$\n{: .b}\n\n<<c>>', options)
	const [first, second] = post?.tree.children ?? []
	expect(first).toMatchObject({
		data: { hProperties: { className: ['b'] } },
		children: [{ value: '<<a>> and ' }, { type: 'inlineMath', value: 'x' }],
	})
	expect(second).toMatchObject({ children: [{ type: 'text', value: '<<c>>' }] })
})

it.each([
	['[d](/x "a "b" c")', '/x', 'a "b" c'],
	["[d](/x 'a 'b' c' )", '/x', "a 'b' c"],
	['[d](/x "a \\"b\\" c")', '/x', 'a "b" c'],
	['[d](/x "a") "b")', '/x', 'a'],
	['[d](/x y "a")', '/x y', 'a'],
])('ends the title of %j at the closing bracket', async (body, url, title) => {
	const [paragraph] = (await read(body)).tree.children
	const [link] = (paragraph as Parents).children
	expect(link).toMatchObject({ type: 'link', url, title })
})

describe('what stands below a footnote', () => {
	const typesOf = async (body: string) =>
		(await read(body)).tree.children.map((node) => `${node.type} ${textOf(node)}`)

	it.each([
		[
			'x[^f]\n\n[^f]: Note.\nOutside.',
			['paragraph x', 'footnoteDefinition Note.', 'paragraph Outside.'],
		],
		[
			'x[^f]\n\n[^f]: Note.\r\nOutside.',
			['paragraph x', 'footnoteDefinition Note.', 'paragraph Outside.'],
		],
		[
			'x[^f]\n\n[^f]: Note.\n    Inside\nlazy.',
			['paragraph x', 'footnoteDefinition Note.\nInside\nlazy.'],
		],
		[
			'x[^f][^g]\n\n[^f]: A.\n[^g]: B.',
			['paragraph x', 'footnoteDefinition A.', 'footnoteDefinition B.'],
		],
		[
			'x[^f]\n\n[^f]: A *b*.\n\n    C.\n\nD',
			['paragraph x', 'footnoteDefinition A b.C.', 'paragraph D'],
		],
		['```\n[^f]: A\nB\n```', ['code [^f]: A\nB']],
	])('%j', async (body, nodes) => {
		expect(await typesOf(body)).toEqual(nodes)
	})

	it.each([
		['> x[^f]\n>\n> [^f]: Note.\n> Outside.\n> More.', ['x', '^Note.', 'Outside.\nMore.']],
		['> x[^f]\n>\n> [^f]: Note.\nlazy', ['x', '^Note.', 'lazy']],
		['> x[^f]\n>\n>[^f]: Note.\n>\n> B', ['x', '^Note.', 'B']],
		['> x[^f]\n>\n> [^f]: Note.\n>     Inside.\n> Lazy.', ['x', '^Note.\nInside.\nLazy.']],
		['> x[^f][^g]\n>\n> [^f]: A.\n> [^g]: B.\n> C', ['x', '^A.', '^B.', 'C']],
		['> > x[^f]\n> >\n> > [^f]: Note.\n> > Out.', [['x', '^Note.', 'Out.']]],
		['> > x[^f]\n> >\n> > [^f]: Note.\n> Out.', [['x', '^Note.', 'Out.']]],
		['> ```\n> [^f]: A\n> B\n> ```', ['[^f]: A\nB']],
	])('in a quote: %j', async (body, inner) => {
		const outline = (node: Nodes): unknown => {
			if (node.type === 'blockquote') return node.children.map(outline)
			return (node.type === 'footnoteDefinition' ? '^' : '') + textOf(node)
		}
		expect((await read(body)).tree.children.map(outline)).toEqual([inner])
	})

	it('ends a quote where a block without its mark follows', async () => {
		expect(await typesOf('> x[^f]\n>\n> [^f]: Note.\n# Head')).toEqual([
			'blockquote xNote.',
			'heading Head',
		])
	})

	it('is a link definition of its own', async () => {
		const { links, tree } = await read('x[^f] [b][s]\n\n[^f]: Note.\n[s]: https://x.org')
		expect(links.map(({ url }) => url)).toEqual(['https://x.org'])
		expect(tree.children.map(({ type }) => type)).toEqual([
			'paragraph',
			'footnoteDefinition',
			'definition',
		])
	})
})
