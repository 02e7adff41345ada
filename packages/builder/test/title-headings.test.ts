import { afterEach, expect, it } from 'vitest'
import { checkSite } from '../src/check/check-site.ts'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const matter = (title: string) => `---\ntitle: ${title}\ndate: 2024-01-01\n---\n`
const idsOf = (file: string) =>
	[...(site?.bytesOf('out').get(file) ?? '').matchAll(/<(h[1-6])[^>]* id="?([^"\s>]+)/g)].map(
		([, tag, id]) => `${tag} ${id}`,
	)

it('the title has the id of the heading that repeats it, and links lead there', async () => {
	site = scratchSite({
		'hugo.yaml': 'baseURL: https://example.org/\n',
		'content/posts/a.md': `${matter('My Big Title')}# My Big Title\n\nx\n\n## Next\n\n## My Big Title\n\n[up](#my-big-title) [no](#my-big)\n`,
		'content/posts/b.md': `${matter('Other')}[l]({{< ref "a.md#my-big-title" >}}) [m](/posts/a/#my-big-title) [n](https://example.org/posts/a/#my-big-title)\n`,
		'content/posts/own.md': `${matter('Own')}# Own {#mine}\n\n[up](#mine)\n\n## Main\n`,
		'content/posts/_index.md': '---\ntitle: All\n---\n# All\n\n[up](#all)\n',
		'content/tags/_index.md': '---\ntitle: Words\n---\n# Words\n\n[up](#words)\n',
		'content/_index.md': '---\ntitle: Home\n---\n# Home\n\n[up](#home)\n',
	})
	const { diagnostics } = await site.build()
	expect(diagnostics.map(({ file, message }) => [file, message.split(',')[0]])).toEqual([
		['content/_index.md', 'Unexpected fragment `#home`'],
		['content/posts/a.md', 'Unexpected fragment `#my-big`'],
	])
	expect(idsOf('posts/a/index.html')).toEqual([
		...['h1 my-big-title', 'h2 next', 'h2 my-big-title-1'],
	])
	expect(site.bytesOf('out').get('posts/a/index.html')).not.toContain('href="#my-big-title"><')
	expect(idsOf('posts/own/index.html')).toEqual(['h1 mine', 'h2 main'])
	expect(idsOf('posts/index.html')).toEqual(['h1 all'])
	expect(idsOf('tags/index.html')).toEqual(['h1 words'])
	expect(site.bytesOf('out').get('posts/index.xml')).not.toContain('id="my-big-title"')
})

it('a heading that becomes the title of a note has its id too', async () => {
	site = scratchSite({
		'a.md': '# Big *Title*\n\n[up](#big-title)\n',
		'b.md': '# Main\n\n[over](a.md#big-title) [up](#main)\n',
		'c.md': '# Twice\n\n<p id="twice">x</p>\n',
	})
	await site.build()
	expect(idsOf('a/index.html')).toEqual(['h1 big-title'])
	expect(idsOf('b/index.html')).toEqual([])
	const { diagnostics } = await checkSite(`${site.root}/site`)
	expect(
		diagnostics
			.filter(({ rule }) => /fragment|id-duplicate/.test(rule))
			.map(({ file, rule }) => [file, rule]),
	).toEqual([['c.md', 'id-duplicate']])
})
