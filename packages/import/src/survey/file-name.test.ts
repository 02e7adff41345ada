import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fileName } from './file-name.ts'

it.each([
	['hello-world', '', 'hello-world'],
	['', 'Hello, World!', 'hello-world'],
	['', '!!!', 'post-1'],
	['επίπεδο-2', '', 'επίπεδο-2'],
	['../../etc/passwd', '', 'etcpasswd'],
	['..', '', 'post-1'],
	['a\u0000b\\c', '', 'abc'],
	['index', '', 'index-post-1'],
	['_index', '', '_index-post-1'],
	['Posts', '', 'posts-post-1'],
	['hello.fr', '', 'hello-fr'],
	['con', '', 'con-post-1'],
])('%j, titled %j, is %j', (slug, title, expected) => {
	expect(fileName(slug, title, 'post-1')).toBe(expected)
})

it('is one segment that a file system can have, whatever the slug', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.string(), (slug, title) => {
			const name = fileName(slug, title, 'post-1')
			// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
			expect(name).not.toMatch(/[/\\.\u0000-\u001f]|^-/)
			expect(name).not.toBe('')
			expect(Buffer.byteLength(`${name}.md`)).toBeLessThan(220)
		}),
	)
})
