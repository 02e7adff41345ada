import { expect, it } from 'vitest'
import { parsePost } from '../post/parse-post.ts'

const read = async (written: string) => {
	const source = `---\ntitle: A\ncanonicalURL: ${written}\n---\n`
	const { post, diagnostics } = await parsePost(source, { file: 'a.md' })
	return { canonical: post?.canonical, diagnostics }
}

it.each(['https://a.dev/b', 'HTTP://a.dev', '//a.dev/b', '/b/', 'https://a.dev/über?x#y'])(
	'%j is the address of the original',
	async (written) => {
		expect(await read(written)).toEqual({ canonical: written, diagnostics: [] })
	},
)

it.each([
	['foo', 'https://example.com/post/'],
	['../b/', 'https://example.com/post/'],
	['a.dev/b', 'https://a.dev/b'],
	['https://', 'https://example.com/post/'],
	['https://a.dev/b c', 'https://example.com/post/'],
	['5', 'https://example.com/post/'],
	['ftp://a.dev/', 'https://example.com/post/'],
])('%j is none, and told with its place', async (written, instead) => {
	const { canonical, diagnostics } = await read(written)
	expect(canonical).toBeUndefined()
	expect(diagnostics).toMatchObject([
		{
			rule: 'url-invalid',
			severity: 'error',
			line: 3,
			message: expect.stringContaining(`\`${written}\``),
			hint: expect.stringContaining(`\`${instead}\``),
		},
	])
})
