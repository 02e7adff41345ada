import { expect, it } from 'vitest'
import { parsePost } from '../../post/parse-post.ts'
import { rawHtml } from './raw-html.ts'

it('leaves HTML without blank lines as it is', () => {
	expect(rawHtml('\n<b>x</b>\n<i>y</i>\n')).toBe('\n<b>x</b>\n<i>y</i>\n')
})

it.each([
	['text', '<div>\n\n*a*\n \n\t\n_b_\n\n</div>', ['<div>\n&#10;*a*\n&#10;&#10;_b_\n&#10;</div>']],
	['lines of Windows', '<div>\r\n\r\n*a*</div>', ['<div>\r\n&#10;*a*</div>']],
	[
		'scripts and styles',
		'<div></div>\n<script>\na\n\n`*b*`\n</script>\n<p>*c*</p>\n\n    <style>\n\nd\n</style>',
		['<div></div>', '<script>\na\n\n`*b*`\n</script>', '<p>*c*</p>', '<style>\n\nd\n</style>'],
	],
])('keeps %s with blank lines from Markdown', async (_, html, nodes) => {
	const { post } = await parsePost(`{{< rawhtml >}}\n${html}\n{{< /rawhtml >}}\n\n*end*\n`)
	expect(post?.tree.children.map((node) => ('value' in node ? node.value : node.type))).toEqual([
		...nodes,
		'paragraph',
	])
})
