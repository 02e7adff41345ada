import { expect, it } from 'vitest'
import { unwrapMdxBlocks } from './unwrap-mdx-blocks.ts'

const textOf = (source: string) => unwrapMdxBlocks(source, 0)?.text ?? source

it.each([
	['three backticks', 'a\n\n```mdx-code-block\n<b>x</b>\n```\n\nb', 'a\n\n<b>x</b>\n\nb'],
	['a space before the name', '``` mdx-code-block\n<b>x</b>\n```', '<b>x</b>'],
	[
		'four, with code in it',
		'````mdx-code-block\n<Tabs>\n\n```js\na\n```\n\n</Tabs>\n````\n',
		'<Tabs>\n\n```js\na\n```\n\n</Tabs>\n',
	],
	['one in an item', '- a\n\n  ```mdx-code-block\n  <b>x</b>\n  ```\n', '- a\n\n  <b>x</b>\n'],
	['ends of lines of Windows', '```mdx-code-block\r\n<b/>\r\n```\r\nb', '<b/>\r\nb'],
	['two', '```mdx-code-block\na\n```\n```mdx-code-block\nb\n```', 'a\nb'],
	['one of blank lines', 'a\n```mdx-code-block\n\n```\nb', 'a\n\nb'],
	['one without lines', 'a\n\n```mdx-code-block\n```\n\nb', 'a\n\n\n\nb'],
	['a carriage return within', '```mdx-code-block\na\rb\u2028\n```\nc', 'a\rb\u2028\nc'],
])('takes the fence from %s', (_, source, text) => {
	expect(textOf(source)).toBe(text)
})

it.each([
	['tildes', '~~~mdx-code-block\n<b/>\n~~~'],
	['five backticks', '`````mdx-code-block\n<b/>\n`````'],
	['another language', '```mdx\n<b/>\n```'],
	['more behind the name', '```mdx-code-block title="a"\n<b/>\n```'],
	['no end', '```mdx-code-block\n<b/>'],
	['an end of other length', '````mdx-code-block\n<b/>\n```'],
	['a quote', '> ```mdx-code-block\n> <b/>\n> ```'],
])('leaves one with %s, as Docusaurus does', (_, source) => {
	expect(textOf(source)).toBe(source)
})

it('leaves what stands before the body', () => {
	const source = '---\na: |\n  ```mdx-code-block\n  b\n  ```\n---\nc'
	expect(unwrapMdxBlocks(source, source.indexOf('c'))).toBeUndefined()
})
