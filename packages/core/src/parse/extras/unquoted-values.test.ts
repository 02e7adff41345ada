import { expect, it } from 'vitest'
import { parsePost } from '../../post/parse-post.ts'

async function html(text: string): Promise<string[]> {
	const { post } = await parsePost(text, { file: 'a.md' })
	const found: string[] = []
	const visit = (node: object) => {
		if ('type' in node && node.type === 'html' && 'value' in node) found.push(String(node.value))
		if ('children' in node) for (const child of node.children as object[]) visit(child)
	}
	if (post) visit(post.tree)
	return found
}

it.each([
	['<img src=/a/b.png>', ['<img src=/a/b.png>']],
	['a <img alt="x > y" src=/a/b.png width=3 /> b', ['<img alt="x > y" src=/a/b.png width=3 />']],
	['<a href=/x/y>x</a>', ['<a href=/x/y>', '</a>']],
	['<a href=https://e.example/x>x</a>', ['<a href=https://e.example/x>', '</a>']],
	['> a <b class=a/b>x</b>', ['<b class=a/b>', '</b>']],
	['<div class=a/b>\nx\n</div>', ['<div class=a/b>\nx\n</div>']],
	['a <img\nsrc=a/b.png> b', ['<img\nsrc=a/b.png>']],
])('reads the tags of %j', async (text, expected) => {
	expect(await html(text)).toEqual(expected)
})

it.each([
	'`<img src=/a/b.png>`',
	'```html\n<img src=/a/b.png>\n```',
	'    <img src=/a/b.png>',
	'a < b=c/d > e',
	'<https://e.example/?a=b/c>',
])('finds none in %j', async (text) => {
	expect(await html(text)).toEqual([])
	const { post } = await parsePost(text, { file: 'a.md' })
	expect(JSON.stringify(post?.tree)).not.toMatch(/[\ue000-\uf8ff]/)
})
