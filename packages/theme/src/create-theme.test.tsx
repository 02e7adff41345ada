import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { homeView, post, postView, site } from '../test/views.ts'
import { createTheme } from './create-theme.ts'

const theme = createTheme()
const hostile = `"><script>alert(1)</script><img src=x onerror=alert(1)>'`

describe('a page', () => {
	it('shows title, summary and the meta line of each post', async () => {
		const text = `---\ntitle: Tail sampling\ndate: 2024-10-09\nauthor: MW\n---\n\n${'word '.repeat(80)}\n\n${'more '.repeat(900)}\n`
		const html = theme.render(homeView([await post(text)]))
		expect(html).toContain('<a class="u-url p-name" href="/blog/hello/">Tail sampling</a>')
		expect(html).toMatch(/word ... *<\/p>/)
		expect(textOf(html)).toContain('October 9, 2024\u00a0·\u00a05 min\u00a0·\u00a0MW')
	})

	it('escapes whatever a post, a term or the config says', async () => {
		const shown = await post(
			`---\ntitle: ${JSON.stringify(hostile)}\ntags: [${JSON.stringify(hostile)}]\ndescription: ${JSON.stringify(hostile)}\n---\n\n## Part <img src=x onerror=alert(1)>\n`,
		)
		const wicked = {
			...site,
			title: hostile,
			copyright: hostile,
			consulting: { title: hostile, topics: [hostile] },
		}
		const html = [
			theme.render(homeView([shown], { site: wicked })),
			theme.render(
				postView(shown, {
					site: wicked,
					tags: [{ name: hostile, url: '/x/', count: 1 }],
					newer: { title: hostile, url: '/y/' },
				}),
			),
		].join('')
		const scripts = scriptsOf(html)
		expect(scripts.filter((script) => script.includes('alert'))).toEqual(
			scripts.filter((script) => script.includes('@context')),
		)
		expect(html).not.toContain('<img src=x')
		// In JSON inside a script the only way out is the tag's end.
		expect(scripts.every((script) => !/<\/?script/i.test(script))).toBe(true)
	})

	it('is well-formed HTML', async () => {
		const html = theme.render(postView(await post('# Hello\n\n## One\n\n### Two\n\nText')))
		const errors: string[] = []
		parse(html, { onParseError: ({ code }) => errors.push(code), sourceCodeLocationInfo: true })
		expect(errors).toEqual([])
	})

	it('asks no other host for anything', async () => {
		const html = theme.render(postView(await post('# Hello')))
		const loaded = [
			...html.matchAll(/<(?:script|link rel="stylesheet"|img)[^>]+(?:src|href)="([^"]+)"/g),
		].map(([, url]) => url)
		expect(loaded.length).toBeGreaterThan(1)
		expect(loaded.every((url) => url?.startsWith('/blog/'))).toBe(true)
	})

	it('holds no address that a collector could read', async () => {
		const shown = await post('# Hello')
		const html = theme.render(
			postView(shown, { html: '<p><a href="mailto:someone@example.org">Write</a></p>' }),
		)
		expect(html).not.toMatch(/[\w.]+@[\w.]+/)
		const links = hrefsOf(html).filter((href) => href.startsWith('mailto:'))
		expect(links.map(decodeURIComponent).sort()).toEqual([
			'mailto:mw@example.com',
			'mailto:someone@example.org',
		])
	})
})

describe('a component of the user', () => {
	it('replaces one and leaves the others', async () => {
		const own = createTheme({
			components: { MetaLine: ({ post }) => <p class="own">{post.readingTime}!</p> },
		})
		const html = own.render(homeView([await post('# Hello\n\nText')]))
		expect(html).toContain('<p class="own">1!</p>')
		expect(html).toContain('<a class="u-url p-name" href="/blog/hello/">Hello</a>')
	})
})

describe('the style sheet', () => {
	it('has the tokens and the style of the user, last', () => {
		const { assets } = createTheme({
			tokens: { accent: ['#123456', '#abcdef'] },
			css: '.own { color: red }',
		})
		const style = String(assets.find(({ path }) => path === 'style.css')?.content)
		expect(style).toContain('--accent:#123456')
		expect(style).toContain('--accent:#abcdef')
		expect(style.trimEnd().endsWith('.own { color: red }')).toBe(true)
	})
})

function textOf(html: string): string {
	return html.replace(/<[^>]+>/g, '')
}

function scriptsOf(html: string): readonly string[] {
	return [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code as string)
}

/** As browsers read them. */
function hrefsOf(html: string): readonly string[] {
	const found: string[] = []
	function visit(node: {
		attrs?: { name: string; value: string }[]
		childNodes?: unknown[]
	}): void {
		const href = node.attrs?.find(({ name }) => name === 'href')?.value
		if (href !== undefined) found.push(href)
		for (const child of node.childNodes ?? []) visit(child as typeof node)
	}
	visit(parse(html) as unknown as Parameters<typeof visit>[0])
	return found
}
