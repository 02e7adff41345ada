import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CommandFolder, commandFolder } from '../../test/command-folder.ts'

let folder: CommandFolder
beforeEach(async () => {
	folder = await commandFolder()
})
afterEach(() => folder.remove())

const put = (...args: Parameters<CommandFolder['put']>) => folder.put(...args)
const read = (...args: Parameters<CommandFolder['read']>) => folder.read(...args)
const rename = () => folder.blog('tag', 'rename', 'golang', 'Go', 'site')
const check = async () =>
	(await folder.blog('check', 'site')).err.match(/(?:link|image)-broken|path-missing/g)

/** A site with a post about the tag, and its text after the tag is renamed. */
async function renamed(text: string, said = ''): Promise<string> {
	const front = `---\ntitle: A\ntags: [golang]\n${said}---\n`
	await put('site/content/posts/a.md', front + text)
	expect(await rename()).toMatchObject({ code: 0 })
	return (await read('site/content/posts/a.md')).slice(front.length - 'golang'.length + 'Go'.length)
}

describe('links below the page of a tag', () => {
	beforeEach(async () => {
		await put('site/blog.config.json', '{"url": "https://a.org/b"}')
		await put('site/static/tags/golang/pic.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>')
	})

	it('stay if they lead to static files and old paths, which do not move', async () => {
		const text =
			'![a](/tags/golang/pic.svg) ![d](/b/tags/golang/pic.svg) ![r](../../tags/golang/pic.svg) [f](https://a.org/b/tags/golang/old/) [g](/tags/golang/old/)\n'
		expect(await renamed(text, 'aliases: [/tags/golang/old/]\n')).toBe(text)
		expect(await check()).toBeNull()
	})

	it.each([
		'[a](../../tags/NAME/) [g](../../tags/NAME/index.xml) [h](/tags/NAME/index.xml#x)\n',
		'[a](/b/tags/NAME/index.xml) [b](https://a.org/b/tags/NAME) ![p](/tags/golang/pic.svg)\n',
	])('follow it with its feed: %j', async (text) => {
		expect(await renamed(text.replaceAll('NAME', 'golang'))).toBe(text.replaceAll('NAME', 'go'))
		expect(await check()).toBeNull()
	})

	it('follow it in another case', async () => {
		expect(await renamed('[a](/tags/Golang/) [b](https://a.org/b/tags/GOLANG/#x)\n')).toBe(
			'[a](/tags/go/) [b](https://a.org/b/tags/go/#x)\n',
		)
	})

	it('follow it where its text stays since the new tag has one', async () => {
		await put('site/content/tags/golang/_index.md', '---\ntitle: Old\n---\n')
		await put('site/content/tags/go/_index.md', '---\ntitle: New\n---\n')
		const text = '[a](../../tags/NAME/) [b](/tags/NAME/) [c](../tags/NAME/_index.md)\n'
		expect(await renamed(text.replaceAll('NAME', 'golang'))).toBe(text.replaceAll('NAME', 'go'))
	})
})

describe('links of Hugo to the page of a tag', () => {
	it.each([
		['[a]({{< ref "/tags/golang" >}}) [b]({{< relref "tags/golang" >}})\n', '/go'],
		['[a]({{< ref "/tags/Golang#x" >}})\n', '/go'],
	])('are followed: %j', async (text, now) => {
		await put('site/hugo.toml', 'baseURL = "https://a.org/"\n')
		expect(await renamed(text)).toBe(text.replaceAll(/\/golang/gi, now))
		expect(await check()).toBeNull()
	})
})
