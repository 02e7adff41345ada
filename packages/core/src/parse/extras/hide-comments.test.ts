import { expect, it } from 'vitest'
import { parsePost } from '../../post/parse-post.ts'

const htmlOf = async (text: string, options: object = {}) => {
	const { post } = await parsePost(text, {
		file: 'a.md',
		extras: { hideComments: true },
		...options,
	})
	return JSON.stringify(post?.tree)
}

it.each([
	'A\n\n<!-- SECRET -->\n\nB',
	'A <!-- SECRET --> B',
	'<div>\n<!-- SECRET -->\nA\n</div>',
	'A\n\n<!--\nSECRET\n\nSECRET\n-->\n\nB',
	'A\n\n<!-- SECRET\n\nSECRET',
	'- A\n\n  <!-- SECRET -->\n- B',
	'A\n\n<!-- SECRET --><!-- more -->\n\nB',
])('hides the comment in %j', async (text) => {
	const tree = await htmlOf(text)
	expect(tree).not.toContain('SECRET')
	expect(tree).toContain('A')
	expect(await htmlOf(text, { extras: {} })).toContain('SECRET')
})

it.each([
	'`<!-- SECRET -->`',
	'```\n<!-- SECRET -->\n```',
	'<script>\n<!-- SECRET -->\n</script>',
	'<div><!-- open\n\nSECRET\n\n--></div>',
])('leaves %j', async (text) => {
	expect(await htmlOf(text)).toContain('SECRET')
})

it('leaves marks of the summary, and what tells the check', async () => {
	const text = 'A\n\n<!--more-->\n\n<!-- blog-ignore link-broken: soon -->\n\nB'
	const { post } = await parsePost(text, { file: 'a.md', extras: { hideComments: true } })
	expect(JSON.stringify(post?.tree)).toContain('blog-ignore')
	expect(post?.summary).toBe('A')
})
