import { toString as textOf } from 'mdast-util-to-string'
import { expect, it } from 'vitest'
import { parsePost } from '../../post/parse-post.ts'

const engines = [{}, { like: 'eleventy' }, { like: 'eleventy', engine: 'njk' }] as const
const shortcodes = { x: () => 'no' }

it.each([
	'{{< x >}}',
	'{{% x a="b" %}}b{{% /x %}}',
	'{{< x />}}',
	'{{< nope >}}',
	'{{< ref nope.md >}}',
	'{{</* x */>}}',
	'a {{< x >}} b {{ page.y }} {{< x >}}',
])('a call of a shortcode in `raw` is shown, and not made: %j', async (text) => {
	for (const liquid of engines) {
		const raw = `{% raw %}${text}{% endraw %}`
		const body = `\`${raw}\`\n\n\`\`\`\n${raw}\n\`\`\`\n\n{% if true %}\`${raw}\`{% endif %}\n\n{{ title }}`
		const options = { file: 'a.md', urls: { like: 'jekyll' }, liquid, shortcodes } as const
		const { post, diagnostics } = await parsePost(`---\ntitle: T\n---\n${body}`, options)
		const shown = (post?.tree.children ?? []).slice(0, 3).map((node) => textOf(node))
		const found = diagnostics.filter(({ rule }) => rule !== 'liquid-failed')
		expect([shown, found]).toEqual([[text, text, text], []])
	}
})

it.each([
	['<div>R</div>', '<div>{{< x >}}</div>'],
	['<div title="R">R <b>R</b></div>', '<div title="{{< x >}}">{{< x >}} <b>{{< x >}}</b></div>'],
	['a\n\n<pre>\nR\nR</pre>', '<pre>\n{{< x >}}\n{{< x >}}</pre>'],
	['<div markdown="1">\n<p>R</p>\n</div>', '<p>{{< x >}}</p>'],
	['$$ R $$', '{{< x >}}'],
	['<div>{% raw %}{{</* x */>}}{% endraw %}</div>', '<div>{{</* x */>}}</div>'],
])('is shown in HTML and formulas of kramdown, too: %j', async (text, shown) => {
	const { post, diagnostics } = await parsePost(
		`---\ntitle: T\n---\n${text.replaceAll('R', '{% raw %}{{< x >}}{% endraw %}')}`,
		{ file: 'a.md', urls: { like: 'jekyll' }, liquid: {}, shortcodes, math: true },
	)
	const values = (post?.tree.children ?? []).map((node) => ('value' in node ? node.value : ''))
	expect([values.includes(shown), diagnostics]).toEqual([true, []])
})

it('shortcodes of files without templates are made', async () => {
	const { post } = await parsePost('---\ntitle: T\ntemplateEngineOverride: md\n---\n{{< x >}}', {
		file: 'a.md',
		liquid: { like: 'eleventy' },
		shortcodes,
	})
	expect(post && textOf(post.tree)).toBe('no')
})
