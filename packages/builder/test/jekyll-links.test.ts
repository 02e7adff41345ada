import { afterEach, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

async function build(body: string, baseurl = '/sub') {
	site = scratchSite({
		'_config.yml': `url: https://example.com\nbaseurl: ${baseurl}\ntitle: Notes`,
		'_posts/2020-01-01-one.md': '---\ntitle: One\n---\n## Part\n\nText',
		'_posts/2020-01-02-two.md': `---\ntitle: Two\n---\n${body}`,
		'files/a.pdf': 'x',
		'files/x.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="5" height="6"/>',
		'about.md': '---\ntitle: About\n---\nText',
	})
	const { diagnostics } = await site.build()
	const page = String(site.bytesOf('out').get('2020/01/02/two.html'))
	const [, article = ''] = /<article[\s\S]*?<\/header>([\s\S]*?)<\/article>/.exec(page) ?? []
	return {
		told: diagnostics.map(({ rule, line, column }) => `${rule} ${line}:${column}`),
		hints: diagnostics.map(({ hint }) => hint),
		links: [...article.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, url]) => url),
		article,
	}
}

it.each(['/sub', ''])('finds what is there, below `%s`', async (baseurl) => {
	const { told, links } = await build(
		[
			'[a]({% post_url 2020-01-01-one %})',
			'[b]({% post_url 2020-01-01-one %}#part)',
			'[c]({{ site.baseurl }}{% link about.md %})',
			'[d]({{ site.url }}{{ site.baseurl }}{% post_url 2020-01-01-one %}#part)',
			`[e](https://example.com${baseurl}{% link files/a.pdf %})`,
			'<a href="{% post_url 2020-01-01-one %}#part">f</a>',
			'<a href="{{ site.url }}{% link about.md %}">g</a>',
			'[h]({% post_url 2020-01-01-one %}?a=1#part)',
			'<a href="{% post_url 2020-01-01-one %}?a=1&amp;b=2">i</a>',
			'<a href={% post_url 2020-01-01-one %}>j</a>',
			'[k](<{% post_url 2020-01-01-one %}#part>)',
			`<a href='{% post_url 2020-01-01-one %}?a="b"'>l</a>`,
		].join('\n'),
		baseurl,
	)
	expect(told).toEqual([])
	const one = `${baseurl}/2020/01/01/one.html`
	expect(links).toEqual([
		...[one, `${one}#part`, `${baseurl}/about.html`, `${one}#part`, `${baseurl}/files/a.pdf`],
		...[`${one}#part`, `${baseurl}/about.html`],
		...[`${one}?a=1#part`, `${one}?a=1&#x26;b=2`],
		...[one, `${one}#part`, `${one}?a=&#x22;b&#x22;`],
	])
})

it.each(['/sub', ''])('writes addresses as Jekyll does, below `%s`', async (baseurl) => {
	const { told, links, article } = await build(
		[
			'[a]({{ "/about.html" | relative_url }}) [b]({{ site.baseurl }}/2020/01/01/one.html#part)',
			'',
			'![c]({{ "/files/x.svg" | relative_url }}) ![d]({{ site.baseurl }}/files/x.svg)',
			'',
			'Text {{ "files/a.pdf" | relative_url }} and {{ "/a" | absolute_url }} and {{ "https://a.dev/" | relative_url }}.',
		].join('\n'),
		baseurl,
	)
	expect(told).toEqual([])
	const image = `${baseurl}/files/x.svg`
	expect(links).toEqual([
		...[`${baseurl}/about.html`, `${baseurl}/2020/01/01/one.html#part`, image, image],
		...[`https://example.com${baseurl}/a`, 'https://a.dev/'],
	])
	expect(article.match(/width="5" height="6"/g)).toHaveLength(2)
	expect(article).toContain(`Text ${baseurl}/files/a.pdf and <a`)
})

it('checks parts of pages below a path', async () => {
	const { told } = await build('[b](/sub/2020/01/01/one.html#nope)')
	expect(told).toEqual(['link-fragment-missing 4:1'])
})

it.each(['/sub', ''])('tells what is missing at its place, below `%s`', async (baseurl) => {
	const { told, hints, links, article } = await build(
		[
			'[a]({% post_url 2020-01-01-onee %}) and [b]({% link nope.md %})',
			'',
			'{% post_url 2019-09-09-xyz %} ![i]({% link i.png %})',
			'',
			'[c]({% post_url 2020-01-01-one %}#parts)',
		].join('\n'),
		baseurl,
	)
	expect(told).toEqual([
		'link-broken 4:1',
		'link-broken 4:41',
		'link-broken 6:1',
		'image-broken 6:31',
		'link-fragment-missing 8:1',
	])
	expect(hints[0]).toContain('2020-01-01-one')
	expect(links.filter((url) => url?.includes('%7B'))).toEqual([])
	expect(article).not.toContain('{{')
	expect(article).toContain('2019-09-09-xyz')
})

it('tells what is missing in a site of Hugo', async () => {
	site = scratchSite({
		'hugo.toml': 'baseURL = "https://example.com/sub/"',
		'content/posts/a.md': '---\ntitle: A\n---\n[x]({{< ref "nope" >}}) [y]({{< ref "/posts" >}})',
	})
	const { diagnostics } = await site.build()
	expect(diagnostics).toMatchObject([{ rule: 'link-broken', line: 4, column: 1 }])
	const page = String(site.bytesOf('out').get('posts/a/index.html'))
	expect(page).not.toContain('%7B')
	expect(page).toContain('href="/sub/posts/"')
})

it.each(['/sub', ''])('an address within another one has its site, below `%s`', async (baseurl) => {
	const { told, links } = await build(
		[
			'[a](https://t.co/?u={{ site.url }}{% post_url 2020-01-01-one %}&t=1)',
			'[b](https://t.co/?u={{ site.url }}{{ site.baseurl }}{% post_url 2020-01-01-one %})',
			'<a href="https://t.co/?u={{ site.url }}{% post_url 2020-01-01-one %}">c</a>',
			'[d](/about.html?to={% post_url 2020-01-01-one %})',
			'[e](/go?to={% post_url 2020-01-01-one %})',
		].join('\n'),
		baseurl,
	)
	const one = `${baseurl}/2020/01/01/one.html`
	expect(told).toEqual(baseurl === '' ? ['path-missing 8:1'] : [])
	expect(links).toEqual([
		`https://t.co/?u=https://example.com${one}&#x26;t=1`,
		...[`https://t.co/?u=https://example.com${one}`, `https://t.co/?u=https://example.com${one}`],
		...[`${baseurl}/about.html?to=${one}`, `/go?to=${one}`],
	])
})
