import { expect, it } from 'vitest'
import { parsePost } from './parse-post.ts'

it.each([
	'---\rtitle: T\rdraft: true\rtags: [a]\r---\r# Head\r\rText.\r',
	'---\rtitle: T\rparams: { a: 1 }\rdraft: true\rtags:\r  - a\r---\r# Head\r\rText.\r',
	'+++\rtitle = "T"\rdraft = true\rtags = ["a"]\r+++\r# Head\r\rText.\r',
	'{"title": "T",\r"draft": true,\r"tags": ["a"]}\r# Head\r\rText.\r',
])('reads lines that end as those of old Macs do: %j', async (text) => {
	const { post, diagnostics } = await parsePost(text, { file: 'a.md' })
	expect(diagnostics).toEqual([])
	expect(post).toMatchObject({ title: 'T', draft: true, tags: ['a'], headings: [{ text: 'Head' }] })
})

it('counts them', async () => {
	const { diagnostics } = await parsePost('---\rtitle: T\rdate: never\r---\rx', { file: 'a.md' })
	expect(diagnostics).toMatchObject([{ rule: 'date-invalid', line: 3, column: 1 }])
})
