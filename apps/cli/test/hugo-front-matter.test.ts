import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CommandFolder, commandFolder } from './command-folder.ts'

let folder: CommandFolder
beforeEach(async () => {
	folder = await commandFolder()
	await folder.put('hugo.toml', 'baseURL = "https://e.org/"\ntitle = "T"\n')
	await folder.put('content/posts/c.md', written('tags: [golang]'))
	await folder.put('content/posts/d.md', written('draft: true'))
})
afterEach(() => folder.remove())

/** None of its first keys is known, and the line below them is no fence to others. */
const written = (...lines: readonly string[]) =>
	['---', '', 'headline: secret', ...lines, '-----', 'Text.', ''].join('\n')

describe('front matter that Hugo alone ends', () => {
	it('is not in twins, nor in the text for machines', async () => {
		await folder.blog('build', '--out', 'out')
		for (const file of ['posts/c/index.md', 'llms-full.txt']) {
			const text = await folder.read(`out/${file}`)
			expect(text).toContain('Text.')
			expect(text).not.toContain('secret')
		}
	})

	it('is exported once', async () => {
		await folder.blog('export', '--format', 'hugo', '--out', 'out')
		expect((await folder.read('out/content/posts/c.md')).match(/secret/g)).toHaveLength(1)
	})

	it('is no text of the post that lists look into', async () => {
		const listed = async (text: string) =>
			(await folder.blog('list', '--text', text, '--columns', 'file')).out
		expect(await listed('secret')).toBe('')
		expect(await listed('Text.')).toBe('content/posts/c.md\n')
	})

	it('gets the aliases of a post that is renamed', async () => {
		await folder.blog('rename', 'posts/c', 'sea')
		expect(await folder.read('content/posts/sea.md')).toBe(
			written('tags: [golang]', 'aliases: ["/posts/c/"]', 'guid: "https://e.org/posts/c/"'),
		)
	})

	it('gets the date of a draft that is published', async () => {
		await folder.blog('publish', 'posts/d', '--date', '2024-01-02')
		expect(await folder.read('content/posts/d.md')).toBe(
			written('draft: false', 'date: 2024-01-02'),
		)
	})

	it('gets the new name of a tag', async () => {
		await folder.blog('tag', 'rename', 'golang', 'Go')
		expect(await folder.read('content/posts/c.md')).toBe(written('tags: [Go]'))
	})

	it('is mended in place', async () => {
		await folder.put('content/posts/c.md', written('date: "2024/01/02"'))
		await folder.blog('check', '--fix')
		expect(await folder.read('content/posts/c.md')).toBe(written('date: "2024-01-02"'))
	})

	it('is that of a new post if its template has it', async () => {
		await folder.put('archetypes/default.md', written('slug: "{{ .Name }}"'))
		await folder.blog('new', 'Hello You', '--no-edit')
		expect(await folder.read('content/posts/hello-you.md')).toMatch(
			/^---\n\nheadline: secret\nslug: "hello-you"\n(?:\w+: .+\n){3}-----\nText\.\n$/,
		)
	})
})
