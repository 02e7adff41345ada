import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CommandFolder, commandFolder } from '../../test/command-folder.ts'

let folder: CommandFolder
beforeEach(async () => {
	folder = await commandFolder()
	await folder.put('site/blog.config.json', '{"languages": {"en": {}, "fr": {}}}')
})
afterEach(() => folder.remove())

const text = '---\ntitle: Solo\n---\nText.\n'

describe('blog rename', () => {
	it.each([
		['of another language', 'duo.fr', 'content/posts/duo.fr.md would be in fr', 'duo-fr'],
		['of its own, which is no name', 'duo.en', 'content/posts/duo.en.md would be `duo`', 'duo'],
		['after a date', '2023-02-02-q', 'content/posts/2023-02-02-q.md would be `q`', 'q'],
	])('refuses a name whose file would be %s', async (_, name, reason, meant) => {
		await folder.put('site/content/posts/solo.md', text)
		const { code, out, err } = await folder.blog('rename', 'solo', name, 'site')
		expect({ code, out }).toEqual({ code: 2, out: '' })
		expect(err).toContain(`Unexpected name ${name}: ${reason}`)
		expect(err).toContain(`did you mean ${meant}?`)
		expect(await folder.read('site/content/posts/solo.md')).toBe(text)
	})

	it('refuses a name that a translation would not have', async () => {
		const posts = 'site/content/posts'
		await folder.put(`${posts}/solo.md`, '---\ntitle: S\nslug: solo\n---\n')
		await folder.put(`${posts}/solo.fr.md`, text)
		const { code, err } = await folder.blog('rename', '/fr/posts/solo/', 'duo.fr', 'site')
		expect(code).toBe(2)
		expect(err).toContain('content/posts/duo.fr.md would be in fr, not in en')
	})

	it('writes such a name where the front matter has the slug', async () => {
		await folder.put('site/content/posts/a.md', '---\ntitle: A\nslug: solo\n---\n')
		expect((await folder.blog('rename', 'solo', 'duo.fr', 'site')).code).toBe(0)
		expect(await folder.read('site/content/posts/a.md')).toContain('\nslug: duo.fr\n')
	})
})
