import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CommandFolder, commandFolder } from '../../test/command-folder.ts'

let folder: CommandFolder
beforeEach(async () => {
	folder = await commandFolder()
	await folder.put('site/blog.config.json', '{"languages": {"en": {}, "fr": {}}}')
	await folder.put('site/content/posts/old.md', '---\ntitle: Old\n---\nText.\n')
})
afterEach(() => folder.remove())

async function begun(...argv: readonly string[]) {
	const { out } = await folder.blog('new', ...argv, '--json')
	const { path, ...said } = JSON.parse(out)
	const found = (await folder.blog('list', 'site', '--drafts', '--json')).out
	const file = path.slice(folder.dir.length + '/site/'.length)
	const [listed] = JSON.parse(found).filter((one: { file: string }) => one.file === file)
	return { file, said, listed }
}

describe('the name of a new post', () => {
	it.each([
		['x.fr', 'x-fr'],
		['v1.2.fr', 'v1.2-fr'],
		['v1.2', 'v1.2'],
		['x.EN', 'x-en'],
		['x.fr.fr', 'x.fr-fr'],
		['x.fr.md', 'x.fr.md'],
	])('is no other language: %s', async (title, slug) => {
		const { file, said, listed } = await begun(title, 'site')
		expect(file).toBe(`content/posts/${slug}.md`)
		expect(said).toMatchObject({ slug, title, language: 'en', url: `/posts/${slug}/` })
		expect(listed).toMatchObject({ slug, url: said.url })
	})

	it('ends in its own language all the same', async () => {
		const { file, said, listed } = await begun('x.en', 'site', '--language', 'fr')
		expect(file).toBe('content/posts/x.en.fr.md')
		expect(said).toMatchObject({ slug: 'x.en', language: 'fr', url: '/fr/posts/x.en/' })
		expect(listed).toMatchObject({ slug: 'x.en', url: said.url })
	})

	it('of a folder is as written', async () => {
		const { file, said } = await begun('x.fr', 'site', '--bundle')
		expect(file).toBe('content/posts/x.fr/index.md')
		expect(said).toMatchObject({ slug: 'x.fr', language: 'en', url: '/posts/x.fr/' })
	})

	it('in the folder of a language is that of no other', async () => {
		await folder.put('site/content/fr/posts/a.md', '---\ntitle: A\n---\n')
		const { file, said } = await begun('x.en', 'site', '--language', 'fr')
		expect(file).toBe('content/fr/posts/x-en.md')
		expect(said).toMatchObject({ slug: 'x-en', language: 'fr', url: '/fr/posts/x-en/' })
	})

	it('begins with a date that is no part of the slug, which is told', async () => {
		const { code, out, err } = await folder.blog('new', '2023-02-02 Q', 'site')
		expect({ code, out, err }).toEqual({
			code: 0,
			out: 'site/content/posts/2023-02-02-q.md\n',
			err: 'content/posts/2023-02-02-q.md is the post `q` at /posts/q/\n',
		})
		expect((await folder.blog('new', '2023-02-03 Q', 'site', '--quiet')).err).toBe('')
		const { said, listed } = await begun('2023-02-04 R', 'site')
		expect(said).toMatchObject({ slug: 'r', url: '/posts/r/', date: listed.date })
	})

	it('says the address that lists and permalinks make', async () => {
		await folder.put('hugo/hugo.yaml', 'permalinks: {posts: "/:year/:slug/"}\n')
		await folder.put('hugo/content/posts/old.md', '---\ntitle: Old\ndate: 2020-01-01\n---\n')
		const { out } = await folder.blog('new', 'A', 'hugo', '--json')
		expect(JSON.parse(out).url).toMatch(/^\/\d{4}\/a\/$/)
		expect((await folder.blog('new', '2023-02-02 Q', 'hugo')).err).toBe('')
	})

	it('is that of a post in a content folder that is not there yet', async () => {
		await folder.put('none/blog.config.json', '{"content": "words"}')
		const { code, out } = await folder.blog('new', 'A', 'none', '--json')
		expect(code).toBe(0)
		expect(JSON.parse(out)).toMatchObject({ slug: 'a', url: '/posts/a/', language: 'en' })
	})

	it('is that of a post with errors, too', async () => {
		await folder.put(
			'site/archetypes/bad.md',
			'---\ntitle: {{ title }}\nexpiryDate: 2024-02-30\n---\n',
		)
		const { said } = await begun('A', 'site', '-t', 'bad')
		expect(said).toMatchObject({ slug: 'a', language: 'en' })
	})
})
