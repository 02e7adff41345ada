import type { Nodes } from 'mdast'
import { expect, it } from 'vitest'
import { parsePost } from '../../post/parse-post.ts'

async function nodesOf(text: string): Promise<readonly unknown[]> {
	const { post } = await parsePost(text)
	return post?.tree.children.map(shapeOf) ?? []
}

function shapeOf(node: Nodes): unknown {
	if ('children' in node) return [node.type, ...node.children.map(shapeOf)]
	return 'value' in node ? `${node.type}: ${node.value}` : node.type
}

it.each([
	[
		'a {{< rawhtml >}}<span>5 * 3 * 2, *b* _c_ "q" -- x</span>{{< /rawhtml >}} *d*',
		[
			'paragraph',
			'text: a ',
			'html: <span>5 * 3 * 2, *b* _c_ "q" -- x</span>',
			'text:  ',
			['emphasis', 'text: d'],
		],
	],
	['{{< rawhtml >}}# none{{< /rawhtml >}}', 'html: # none'],
	['{{< rawhtml >}}\n1. none\n\n- none\n{{< /rawhtml >}}', 'html: 1. none\n\n- none'],
	['a {{< rawhtml >}}<p>*a*</p>{{< /rawhtml >}}', ['paragraph', 'text: a ', 'html: <p>*a*</p>']],
	['{{< rawhtml >}}<p>*a*</p>{{< /rawhtml >}}', 'html: <p>*a*</p>'],
	['{{< rawhtml >}}<pre>1</pre>\n*a*{{< /rawhtml >}}', 'html: <pre>1</pre>\n*a*'],
	['<p>{{< rawhtml >}}*a*{{< /rawhtml >}} *b*</p>', 'html: <p>*a* *b*</p>'],
	['`{{< rawhtml >}}*a*{{< /rawhtml >}}`', ['paragraph', 'inlineCode: *a*']],
	['- {{< rawhtml >}}+ a{{< /rawhtml >}}', ['list', ['listItem', 'html: + a']]],
	[
		'{{< details >}}{{< rawhtml >}}+ a{{< /rawhtml >}}{{< /details >}}',
		'html: <details><summary>Details</summary>',
		'html: + a',
		'html: </details>',
	],
	['{{< highlight go >}}{{< rawhtml >}}*a*{{< /rawhtml >}}{{< /highlight >}}', 'code: *a*'],
	['{{< rawhtml >}}$a$ $&{{< /rawhtml >}}', 'html: $a$ $&'],
	['{{< rawhtml >}}<br>{{< /rawhtml >}}\n## a', 'html: <br>', ['heading', 'text: a']],
	[
		'{{< rawhtml >}}<p>x</p>{{< /rawhtml >}} *b*',
		['paragraph', 'html: <p>x</p>', 'text:  ', ['emphasis', 'text: b']],
	],
	[
		'> {{< rawhtml >}}<div>x</div>{{< /rawhtml >}}\n> *b*',
		['blockquote', ['paragraph', 'html: <div>x</div>', 'text: \n', ['emphasis', 'text: b']]],
	],
	[
		'{{< rawhtml >}}\n<p>x</p>\n{{< /rawhtml >}}\n*b*',
		'html: <p>x</p>',
		['paragraph', ['emphasis', 'text: b']],
	],
])('keeps HTML in %j from Markdown', async (text, ...nodes) => {
	expect(await nodesOf(text)).toEqual(nodes)
})

const figure = 'html: <figure><img src="/a.png" alt="" loading="lazy"></figure>'
const b = ['emphasis', 'text: b']

it.each([
	['\n<br>\n## *b*', figure, ['paragraph', 'html: <br>'], ['heading', b]],
	[' <br>\n*b*', figure, ['paragraph', 'html: <br>', 'text: \n', b]],
	[
		'\r\n<a title="x > y">\r\n*b*',
		figure,
		['paragraph', 'html: <a title="x > y">', 'text: \r\n', b],
	],
	['\n</span>\n*b*', figure, ['paragraph', 'html: </span>', 'text: \n', b]],
	['\n\n<br>\n*b*', figure, 'html: <br>\n*b*'],
	['\n<div>\n*b*', figure, 'html: <div>\n*b*'],
	['\n<br> *b*', figure, ['paragraph', 'html: <br>', 'text:  ', b]],
])(
	'reads Markdown behind a tag that goes on with the paragraph of a call, %j',
	async (text, ...nodes) => {
		expect(await nodesOf(`{{< figure src="/a.png" >}}${text}`)).toEqual(nodes)
	},
)

it('reads Markdown behind a tag in a quote, and behind a call of which nothing comes', async () => {
	expect(await nodesOf('> {{< none >}}\n> <br>\n> *b*')).toEqual([
		['blockquote', ['paragraph', 'html: <br>', 'text: \n', b]],
	])
})

it('reads between `%` as Markdown', async () => {
	expect(await nodesOf('{{% rawhtml %}}*a*{{% /rawhtml %}}')).toEqual([
		['paragraph', ['emphasis', 'text: a']],
	])
})

it('is part of the text of a heading', async () => {
	const { post } = await parsePost(
		'---\ntitle: T\n---\n## A {{< rawhtml >}}<b>1. *x*</b> &amp; c{{< /rawhtml >}} <i title="a > b">d</i> <!-- e > f -->',
	)
	expect(post?.headings.map(({ text }) => text)).toEqual(['A 1. *x* & c d'])
	expect(post?.headings[0]?.id).toBe('a-1-x--c-d')
})
