import { afterEach, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => site?.remove())

const script = '<script src="https://example.net/a.js"></script>'

/** The page of a post with a shortcode, and what is said of it. */
async function published(name: string, template?: string, config = '{}') {
	site = scratchSite({
		'hugo.yaml': 'baseURL: https://example.org/',
		'blog.config.json': config,
		'content/posts/a.md': `---\ntitle: A\ndate: 2024-01-01\n---\nBefore\n\n{{< ${name} html >}}\n${script}\n{{< /${name} >}}\n`,
		...(template !== undefined && { [`layouts/_shortcodes/${name}.html`]: template }),
	})
	const { diagnostics } = await site.build()
	const page = site.bytesOf('out').get('posts/a/index.html') ?? ''
	return {
		isLive: page.includes(script),
		isCode: /<pre[^>]*><code class="[^"]*language-html/.test(page),
		rules: diagnostics.map(({ rule }) => rule),
	}
}

it.each([
	['listing', '{{ highlight (trim .Inner "\\n\\r") (.Get 0) "" }}', []],
	[
		'listing',
		'<pre><code class="language-{{ .Get 0 }}">{{ .Inner }}</code></pre>',
		['shortcode-unknown'],
	],
	[
		'listing',
		'<pre><code class="language-{{ .Get 0 }}">{{ .Inner | htmlEscape }}</code></pre>',
		[],
	],
	['listing', '<a href="#">Copy</a>{{ highlight .Inner "html" "" }}', ['shortcode-unknown']],
	['code', undefined, ['shortcode-unknown']],
	['code', '{{ strings.TrimLeft "x" .Inner | chomp }}', ['shortcode-unknown']],
])('%s with %s is code', async (name, template, rules) => {
	expect(await published(name, template)).toEqual({ isLive: false, isCode: true, rules })
})

it('is what the config says before the template', async () => {
	const config = '{ "codeShortcodes": { "listing": { "language": { "text": "html" } } } }'
	expect(await published('listing', '{{ .Inner }}', config)).toMatchObject({ isCode: true })
})

it('is Markdown as the template says, whatever it is called', async () => {
	const { isCode } = await published('code', '<div>{{ .Inner | markdownify }}</div>')
	expect(isCode).toBe(false)
})
