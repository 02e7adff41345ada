import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { parsePost } from '../../post/parse-post.ts'

/** The tree in a line: blocks by type, code and HTML by what is in them. */
function outline(node: Nodes): string {
	if (node.type === 'code') return JSON.stringify(node.value)
	if (node.type === 'html') return node.value.replace(/<(\/?\w+)[^>]*>/g, '<$1>')
	if (node.type === 'text') return node.value
	if (node.type === 'inlineCode') return `\`${node.value}\``
	const inside = 'children' in node ? node.children.map(outline).join(' ') : ''
	const isLoose =
		node.type === 'list' && (node.spread || node.children.some(({ spread }) => spread))
	return `${node.type}${isLoose ? '*' : ''}(${inside})`
}

async function treeOf(source: string) {
	const { post, diagnostics } = await parsePost(`---\ntitle: A\n---\n${source}`, { file: 'a.md' })
	expect(diagnostics).toEqual([])
	if (!post) throw new Error('No post')
	return post.tree.children.map(outline).join(' ')
}

const figure = '{{< figure src="/a.png" >}}'
const made = '<figure><img></figure>'

// The places are those of Hugo 0.169.
describe('a block that is the first of a list item', () => {
	it.each([
		[
			`- Install\n  - ${figure}\n- Next`,
			`list(listItem(paragraph(Install) list(listItem(${made}))) listItem(paragraph(Next)))`,
		],
		[
			'1. {{< highlight go >}}\nlet a\n\n  b\n{{< /highlight >}}\n2. two',
			'list(listItem("let a\\n\\n  b") listItem(paragraph(two)))',
		],
		[
			'* a\n  * {{< youtube abc >}}\n  * c',
			'list(listItem(paragraph(a) list(listItem(<p><a>youtube.com/watch?v=abc</a></p>) listItem(paragraph(c)))))',
		],
		[`-\t${figure}\n-\tb`, `list(listItem(${made}) listItem(paragraph(b)))`],
		[
			`- a\n\t-\t{{< highlight go >}}\n  x\n{{< /highlight >}}\n- b`,
			'list(listItem(paragraph(a) list(listItem("  x"))) listItem(paragraph(b)))',
		],
		[`- > ${figure}\n- b`, `list(listItem(blockquote(${made})) listItem(paragraph(b)))`],
		[`10) ${figure} tail\n11) b`, `list(listItem(${made} paragraph(tail)) listItem(paragraph(b)))`],
		[`- ${figure}\n  more\n- b`, `list(listItem(${made} paragraph(more)) listItem(paragraph(b)))`],
		[
			'- {{< figure src="/a.png" caption="C" >}}\n- b',
			'list(listItem(<figure><img><figcaption> paragraph(C) </figcaption></figure>) listItem(paragraph(b)))',
		],
		[
			'- {{< details summary="S" >}}\ninner *x*\n\n- c\n{{< /details >}}\n- b',
			'list*(listItem(<details><summary>S</summary> paragraph(inner  emphasis(x)) list(listItem(paragraph(c))) </details>) listItem(paragraph(b)))',
		],
		[
			`- {{% details %}}\n  - ${figure}\n  {{% /details %}}\n- b`,
			`list(listItem(<details><summary>Details</summary> list(listItem(${made})) </details>) listItem(paragraph(b)))`,
		],
	])('%j', async (source, tree) => {
		expect(await treeOf(source)).toBe(tree)
	})
})

describe('a block that is the first of a footnote', () => {
	const long = '[^a-long-name]'
	it.each([
		[
			`x[^4]\n\n[^4]: ${figure}\n\nend`,
			`paragraph(x footnoteReference()) footnoteDefinition(${made}) paragraph(end)`,
		],
		[
			`x${long}\n\n${long}: {{< figure src="/a.png" caption="C" >}} tail\n[^b]: y`,
			'paragraph(x footnoteReference()) footnoteDefinition(<figure><img><figcaption> paragraph(C) </figcaption></figure> paragraph(tail)) footnoteDefinition(paragraph(y))',
		],
		[
			`x[^4]\n\n[^4]: {{< highlight go >}}\nlet a\n\n  b\n{{< /highlight >}}\n\nend`,
			'paragraph(x footnoteReference()) footnoteDefinition("let a\\n\\n  b") paragraph(end)',
		],
		[
			`x[^4]\n\n[^4]: y\n${figure}\n\nend`,
			`paragraph(x footnoteReference()) footnoteDefinition(paragraph(y) ${made}) paragraph(end)`,
		],
	])('%j', async (source, tree) => {
		expect(await treeOf(source)).toBe(tree)
	})
})

describe('code within a fence', () => {
	const code = '{{< highlight js "linenos=table" >}}\nf()\n  g\n{{< /highlight >}}'
	const indented = (by: string) => code.replaceAll('\n', `\n${by}`)
	it.each([
		[`\`\`\`js\n${code}\n\`\`\`\nAfter\n\n## H`, '"f()\\n  g" paragraph(After) heading(H)'],
		[`~~~\n${code}\n~~~\nAfter`, '"f()\\n  g" paragraph(After)'],
		[`   ~~~~\n   ${indented('   ')}\n   ~~~~\nAfter`, '"f()\\n  g" paragraph(After)'],
		[
			`- a\n\n  \`\`\`js\n  ${indented('  ')}\n  \`\`\`\n\n  b`,
			'list*(listItem(paragraph(a) "f()\\n  g" paragraph(b)))',
		],
		[
			`1. \`\`\`js\n   ${indented('   ')}\n   \`\`\`\n2. b`,
			'list(listItem("f()\\n  g") listItem(paragraph(b)))',
		],
		[
			`> \`\`\`\n> ${indented('> ')}\n> \`\`\`\n\nAfter`,
			'blockquote("f()\\n  g") paragraph(After)',
		],
		[
			'```\na {{< highlight js >}}f(){{< /highlight >}} b\n```\nAfter',
			'"a f() b" paragraph(After)',
		],
		[
			'```\n{{< highlight js "hl_inline=true" >}}f(){{< /highlight >}}\n```\nAfter',
			'"f()" paragraph(After)',
		],
		[
			'````\n{{< highlight md >}}\n```\nx\n```\n{{< /highlight >}}\n````\nAfter',
			'"```\\nx\\n```" paragraph(After)',
		],
		[
			'```\n{{< highlight md >}}\n```\nx\n```\n{{< /highlight >}}\n```\nAfter',
			'"```\\nx\\n```" paragraph(After)',
		],
		[
			`\`\`\`\na | b\n--- | ---\n${code}\n\`\`\`\nAfter`,
			'"a | b\\n--- | ---\\nf()\\n  g" paragraph(After)',
		],
		[
			`{{% details %}}\n\`\`\`\n${code}\n\`\`\`\n{{% /details %}}\nAfter`,
			'<details><summary>Details</summary> "f()\\n  g" </details> paragraph(After)',
		],
		[
			`{{< details >}}\n~~~\n${code}\n~~~\n{{< /details >}}\nAfter`,
			'<details><summary>Details</summary> "f()\\n  g" </details> paragraph(After)',
		],
	])('is the code alone: %j', async (source, tree) => {
		expect(await treeOf(source)).toBe(tree)
	})

	it.each([
		[`\`\`\`x\`\`\` a\n\n${code}`, 'paragraph(`x`  a) "f()\\n  g"'],
		[`\`\`\`\n~~~\n\`\`\`\n\n${code}`, '"~~~" "f()\\n  g"'],
		[`> \`\`\`\n> a\n\n${code}`, 'blockquote("a") "f()\\n  g"'],
		[`- \`\`\`\n  a\n\n${code}`, 'list(listItem("a\\n\\n")) "f()\\n  g"'],
		[`${code}\n\n\`\`\`\na\n\`\`\`\n\n${code}`, '"f()\\n  g" "a" "f()\\n  g"'],
	])('is a block of its own behind one: %j', async (source, tree) => {
		expect(await treeOf(source)).toBe(tree)
	})
})

describe('code within code that is indented', () => {
	const code = '{{< highlight js "linenos=table" >}}\nf()\n  g\n{{< /highlight >}}'
	const indented = (by: string, first = by) => first + code.replaceAll('\n', `\n${by}`)
	const four = '    '
	it.each([
		[`A\n\n${indented(four)}\n\nAfter`, 'paragraph(A) "f()\\n  g" paragraph(After)'],
		[`A\n\n${indented('\t')}\n\nAfter`, 'paragraph(A) "f()\\n  g" paragraph(After)'],
		[`A\n\n${four}${code}\n\nAfter`, 'paragraph(A) "f()\\n  g" paragraph(After)'],
		[
			`A\n\n${four}a\n${indented(four)}\n${four}b\n\nAfter`,
			'paragraph(A) "a\\nf()\\n  g\\nb" paragraph(After)',
		],
		[
			`A\n\n${four}a {{< highlight js >}}f(){{< /highlight >}} b\n\nAfter`,
			'paragraph(A) "a f() b" paragraph(After)',
		],
		[`## H\n${indented(four)}\nAfter`, 'heading(H) "f()\\n  g" paragraph(After)'],
		[`---\n${indented(four)}`, 'thematicBreak() "f()\\n  g"'],
		[
			`- a\n\n${indented('      ')}\n\n  b`,
			'list*(listItem(paragraph(a) "f()\\n  g" paragraph(b)))',
		],
		[`- a\n\nb\n\n${indented(four)}`, 'list(listItem(paragraph(a))) paragraph(b) "f()\\n  g"'],
		[
			`> a\n>\n${indented('>     ')}\n\nAfter`,
			'blockquote(paragraph(a) "f()\\n  g") paragraph(After)',
		],
		[
			`A\n\n${four}{{< highlight md >}}\n${four}\`\`\`\n${four}x\n${four}\`\`\`\n${four}{{< /highlight >}}\n\nAfter`,
			'paragraph(A) "```\\nx\\n```" paragraph(After)',
		],
		[
			`A\n\n${four}{{< highlight js >}}\n${four}a\n\n${four}b\n${four}{{< /highlight >}}\n\nAfter`,
			'paragraph(A) "a\\n\\nb" paragraph(After)',
		],
	])('is the code alone: %j', async (source, tree) => {
		expect(await treeOf(source)).toBe(tree)
	})

	it.each([
		[`- a\n\n${indented(four)}`, 'list*(listItem(paragraph(a) "f()\\n  g"))'],
		[`10. a\n\n${indented(four)}`, 'list*(listItem(paragraph(a) "f()\\n  g"))'],
		[
			`- a\n  - b\n\n${indented(four)}`,
			'list(listItem(paragraph(a) list*(listItem(paragraph(b) "f()\\n  g"))))',
		],
		[
			`[^1]\n\n[^1]: a\n\n${indented(four)}`,
			'paragraph(footnoteReference()) footnoteDefinition(paragraph(a) "f()\\n  g")',
		],
		[`A\n\n${indented('   ')}\n\nAfter`, 'paragraph(A) "f()\\n  g" paragraph(After)'],
	])('is a block of its own where that is none: %j', async (source, tree) => {
		expect(await treeOf(source)).toBe(tree)
	})
})

it('what stands between tags in a quote stays there, marked or not', async () => {
	const inside = '<details><summary>S</summary> paragraph(a) paragraph(b) </details>'
	const unmarked = '{{< details summary="S" >}}\na\n\nb\n{{< /details >}}'
	expect(await treeOf(`> - ${unmarked}\n> - c`)).toBe(
		`blockquote(list*(listItem(${inside}) listItem(paragraph(c))))`,
	)
	expect(await treeOf(`- > ${unmarked}\n- c`)).toBe(
		`list(listItem(blockquote(${inside})) listItem(paragraph(c)))`,
	)
	expect(await treeOf(`> ${unmarked.replaceAll('\n', '\n> ')}`)).toBe(`blockquote(${inside})`)
})

it('what stands between indented tags stays in the item, however it begins', async () => {
	expect(await treeOf('- x\n\n  {{< details >}}\ninner\n  {{< /details >}}\n- b')).toBe(
		'list*(listItem(paragraph(x) <details><summary>Details</summary> paragraph(inner) </details>) listItem(paragraph(b)))',
	)
})

describe('a block that goes on with a paragraph', () => {
	const code = '{{< highlight go >}}\ny\n\nz\n{{< /highlight >}}'
	const y = '"y\\n\\nz"'
	it.each([
		[
			`1. one\n${code}\n2. two\n${figure}\n3. three`,
			`list(listItem(paragraph(one) ${y}) listItem(paragraph(two) ${made}) listItem(paragraph(three)))`,
		],
		[
			`- a\n${figure}\n${code}\n\n- b`,
			`list*(listItem(paragraph(a) ${made} ${y}) listItem(paragraph(b)))`,
		],
		[
			`- a\n  - b\n${code}\ntext\nmore\n- c`,
			`list(listItem(paragraph(a) list(listItem(paragraph(b) ${y} paragraph(text\nmore)))) listItem(paragraph(c)))`,
		],
		[`> a\n${code}\nb`, `blockquote(paragraph(a) ${y} paragraph(b))`],
		[`1. a\n ${code}\n b`, `list(listItem(paragraph(a) ${y} paragraph(b)))`],
		[
			`- a\n\n  b\n${figure}\n- c`,
			`list*(listItem(paragraph(a) paragraph(b) ${made}) listItem(paragraph(c)))`,
		],
		[
			`- a\n{{< details summary="S" >}}\n*b*\n{{< /details >}}\n- c`,
			'list(listItem(paragraph(a) <details><summary>S</summary> paragraph(emphasis(b)) </details>) listItem(paragraph(c)))',
		],
		[
			'a\n    {{< highlight go >}}\n    x\n    {{< /highlight >}}\nb',
			'paragraph(a) "    x\\n    " paragraph(b)',
		],
		[`a\n    ${figure}\n    b`, `paragraph(a) ${made} paragraph(b)`],
		[`- a\n      ${figure}\n      b`, `list(listItem(paragraph(a) ${made} paragraph(b)))`],
		[`# h\na\n\t${figure}`, `heading(h) paragraph(a) ${made}`],
		[`- a\n\n${figure}\n- b`, `list(listItem(paragraph(a))) ${made} list(listItem(paragraph(b)))`],
		[`- # h\n${figure}`, `list(listItem(heading(h))) ${made}`],
		[`- a\n{{% figure src="/a.png" %}}`, `list(listItem(paragraph(a))) ${made}`],
		[
			`\`\`\`\n- a\n${figure}\n\`\`\``,
			JSON.stringify('- a\n\n\n<figure><img src="/a.png" alt="" loading="lazy"></figure>\n\n'),
		],
	])('%j', async (source, tree) => {
		expect(await treeOf(source)).toBe(tree)
	})

	it.each([
		[`a\n    ${figure}\n    b`, `paragraph(a) ${made} paragraph(b)`],
		[`a\n\t${figure}\n\tb`, `paragraph(a) ${made} paragraph(b)`],
		[
			`- a\n  - b\n${figure}\nb`,
			`list(listItem(paragraph(a) list(listItem(paragraph(b) ${made} paragraph(b)))))`,
		],
	])('whatever ends its line: %j', async (source, tree) => {
		for (const end of ['\r\n', ' \n', '\t\r\n'])
			expect(await treeOf(source.replaceAll('\n', end))).toBe(tree)
	})
})

it.each([
	['   {{< highlight go >}}\n   let a\n     b\n   {{< /highlight >}}', '"let a\\n  b"'],
	['  {{< highlight go >}}\n    c\n d\n  {{< /highlight >}}', '"  c\\n d"'],
	['{{< highlight go >}}\r\nc\r\nd\r\n{{< /highlight >}}', '"c\\r\\nd"'],
	[
		'1. x\n\n   {{< highlight go >}}\n   let a\n     b\n   {{< /highlight >}}',
		'list*(listItem(paragraph(x) "let a\\n  b"))',
	],
])('code does not have the indentation of its call: %j', async (source, tree) => {
	expect(await treeOf(source)).toBe(tree)
})

describe('a block in a cell of a table', () => {
	const table = (cell: string) => `| a | b |\n|---|---|\n| ${cell} | x |\n| y | z |`
	const around = (cell: string) =>
		`table(tableRow(tableCell(a) tableCell(b)) tableRow(tableCell(${cell}) tableCell(x)) tableRow(tableCell(y) tableCell(z)))`
	it.each([
		[figure, '<figure> <img> </figure>'],
		[
			'{{< figure src="/a.png" alt="p|q" caption="C *d*" >}}',
			'<figure> <img> <figcaption>  C  emphasis(d)   </figcaption> </figure>',
		],
		['{{< highlight go >}}a || b{{< /highlight >}}', '`a || b`'],
		['{{< details >}}c{{< /details >}}', '<details> <summary> Details </summary> c </details>'],
	])('%j', async (cell, tree) => {
		expect(await treeOf(table(cell))).toBe(around(tree))
	})

	it('of its head too, and one below a table is a block', async () => {
		expect(await treeOf(`${figure} | b\n--- | :-:\nc | d\n\n${figure}`)).toBe(
			`table(tableRow(tableCell(<figure> <img> </figure>) tableCell(b)) tableRow(tableCell(c) tableCell(d))) ${made}`,
		)
	})
})
