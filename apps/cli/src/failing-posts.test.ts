import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CommandFolder, commandFolder } from '../test/command-folder.ts'

let folder: CommandFolder
beforeEach(async () => {
	folder = await commandFolder()
	// What it leaves behind makes the renderer fail.
	await folder.put(
		'site/blog.config.mjs',
		`const broken = () => (tree) => {
	if (JSON.stringify(tree).includes('BAD')) tree.children.push({ type: 'element', tagName: 'p', properties: {}, children: [null] })
}
export default { title: 'T', url: 'https://example.com', markdown: { rehypePlugins: [broken] } }`,
	)
	await folder.put('site/content/posts/a.md', '---\ntitle: A\ndate: 2024-01-02\n---\nA')
	await folder.put('site/content/posts/bad.md', '---\ntitle: Bad\ndate: 2024-01-01\n---\nBAD')
	await folder.put('site/content/posts/draft.md', '---\ntitle: D\ndraft: true\n---\nBAD')
})
afterEach(() => folder.remove())

const told =
	/content\/posts\/bad\.md: error: Unexpected failure while the page was made: .*\[page-failed\]/

describe('a post that cannot be rendered', () => {
	it.each(['html', 'json'])('is told by show --format %s', async (format) => {
		const { code, out, err } = await folder.blog('show', 'bad', 'site', '--format', format)
		expect([code, out]).toEqual([1, ''])
		expect(err).toMatch(told)
	})

	it.each(['json', 'jsonl'])(
		'is told by export --format %s, which leaves it out',
		async (format) => {
			const { code, out, err } = await folder.blog('export', 'site', '--format', format)
			expect(code).toBe(1)
			expect(err).toMatch(told)
			expect([JSON.parse(out)].flat()).toMatchObject([{ title: 'A' }])
		},
	)

	it('is left out of a file that export writes', async () => {
		const { code, err } = await folder.blog('export', 'site', '--out', 'all.json')
		expect(code).toBe(1)
		expect(err).toMatch(told)
		expect(err).toContain('1 post in all.json')
		const written = JSON.parse(await readFile(join(folder.dir, 'all.json'), 'utf8'))
		expect(written).toMatchObject([{ title: 'A' }])
	})

	it('is told by doctor', async () => {
		const { code, out, err } = await folder.blog('doctor', 'site')
		expect(code).toBe(1)
		expect(out).toContain('2 posts')
		expect(err).toMatch(told)
		const { diagnostics } = JSON.parse((await folder.blog('doctor', 'site', '--json')).out)
		expect(diagnostics).toMatchObject([{ rule: 'page-failed', file: 'content/posts/bad.md' }])
	})

	it('stays a draft', async () => {
		const { code, out, err } = await folder.blog('publish', 'draft', 'site')
		expect([code, out]).toEqual([1, ''])
		expect(err).toContain('[page-failed]')
		expect(err).toContain('content/posts/draft.md has errors and stays a draft')
	})
})
