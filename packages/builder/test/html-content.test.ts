import { afterEach, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

async function built(files: Readonly<Record<string, string>>) {
	site = scratchSite(files)
	const { diagnostics } = await site.build()
	const out = site.bytesOf('out')
	const textOf = (file: string) =>
		/<div class="prose[^>]*>(.*?)<\/div>\s*(?:<footer|<\/article|<nav)/s
			.exec(Buffer.from(out.get(file) ?? '', 'latin1').toString())?.[1]
			?.replace(/\s*\n\s*/g, '\n')
			.trim()
	return { diagnostics, out, textOf }
}

it('a page of Jekyll that is HTML is shown in the theme, and one that lists posts is told', async () => {
	const { diagnostics, out, textOf } = await built({
		'_config.yml': 'url: https://e.x\nbaseurl: /b',
		'_data/talks.yml': '- title: One\n- title: Two',
		'_posts/2024-01-01-a.md': '---\ntitle: A\n---\nText',
		'about.html':
			'---\nlayout: page\ntitle: About\n---\n<p>I *am*</p>\n<a href="{{ site.baseurl }}/a/">a</a>',
		'talks/index.html':
			'---\nlayout: page\ntitle: Talks\n---\n{% for talk in site.data.talks %}<p>{{ talk.title }}</p>{% endfor %}',
		'hidden.html': '---\nlayout: page\ntitle: H\npublished: false\n---\n<p>Secret</p>',
		'archive.html':
			'---\nlayout: page\ntitle: All\n---\n{% for post in site.posts %}{{ post.title }}{% endfor %}',
	})
	expect(textOf('about.html')).toBe('<p>I *am*</p>\n<a href="/b/a/">a</a>')
	expect(textOf('talks/index.html')).toBe('<p>One</p><p>Two</p>')
	expect([...out.keys()].filter((file) => /hidden|archive\./.test(file))).toEqual([])
	expect(diagnostics.map(({ rule, file }) => [rule, file])).toEqual([
		['path-missing', 'about.html'],
		['template-left-out', 'archive.html'],
	])
})

// The shapes of what Hugo 0.169 makes of the same files, with `security.allowContent`.
it('content of Hugo that is HTML is posts, bundles and lists, with shortcodes and no Markdown', async () => {
	const matter = '---\ntitle: T\ndate: 2024-01-01\n---\n'
	const { diagnostics, out, textOf } = await built({
		'hugo.yaml': 'baseURL: https://e.x/',
		'content/posts/a.html': `${matter}<p>*a* \`b\`</p>\n    {{< youtube abc >}}\n{{< highlight go "linenos=true" >}}a < 1{{< /highlight >}}\n<a href="{{< relref "b" >}}">b</a>`,
		'content/posts/b/index.html': `${matter}<img src="p.svg" alt="P">`,
		'content/posts/b/p.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
		'content/posts/b/part.html': `${matter}part`,
		'content/posts/_index.html': '---\ntitle: All\n---\n<p>Above</p>',
		'content/posts/d.html': '---\ntitle: D\ndraft: true\n---\n<p>Secret</p>',
		'content/posts/toml.htm': '+++\ntitle = "O"\n+++\n<p>toml</p>',
		'content/posts/both.md': '---\ndraft: true\ntitle: Both\n---\nHidden',
		'content/posts/both.html': `${matter}<p>Secret</p>`,
		'content/as-it-is.html': '<!doctype html><title>As it is</title>',
	})
	expect(textOf('posts/a/index.html')).toMatch(/^<p>\*a\* `b`<\/p>\n<p class="embed">.*abc/)
	expect(textOf('posts/a/index.html')).toMatch(
		/<code class="language-go">.*<a href="\/posts\/b\/">/s,
	)
	expect(textOf('posts/a/index.html')).not.toContain('```')
	expect(textOf('posts/b/index.html')).toContain('<img src="/posts/b/p.svg"')
	expect(textOf('posts/toml/index.html')).toBe('<p>toml</p>')
	expect(out.get('posts/index.html')).toMatch(/<h1[^>]*>All<.*<p>Above<\/p>/s)
	expect(out.get('as-it-is.html')).toContain('As it is')
	expect([...out.keys()].filter((file) => /posts\/d|part|both/.test(file))).toEqual([])
	expect(diagnostics.map(({ rule, file }) => [rule, file])).toEqual([
		['bundle-resource', 'content/posts/b/part.html'],
		['content-not-markdown', 'content/posts/both.html'],
	])
})
