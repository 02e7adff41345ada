import { afterEach, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const body =
	'Hi {{ title }}{% if x %}no{% endif %} {{ nope }}\n\n```js/0\n{% raw %}{{ kept }}{% endraw %}\n```\n'

it('runs templates in posts of Eleventy, and tells what nobody gives a value', async () => {
	site = scratchSite({
		'.eleventy.js': 'module.exports = {}',
		'_data/metadata.json': '{"url": "https://e.x", "title": "E"}',
		'posts/a.md': `---\ntitle: Tpl\ndate: 2024-01-01\n---\n${body}`,
	})
	const { diagnostics } = await site.build()
	expect(diagnostics).toMatchObject([{ rule: 'liquid-failed', line: 5, column: 39 }])
	const page = site.bytesOf('out').get('posts/a/index.html') ?? ''
	expect(page).toContain('<p>Hi Tpl</p>')
	expect(page).toContain('kept')
	expect(page).not.toMatch(/\{%|nope/)
})

it('leaves them where its config says that there are none', async () => {
	site = scratchSite({
		'.eleventy.js': 'module.exports = () => ({ markdownTemplateEngine: false })',
		'_data/metadata.json': '{"url": "https://e.x", "title": "E"}',
		'posts/a.md': `---\ntitle: Tpl\ndate: 2024-01-01\n---\n${body}`,
	})
	const { diagnostics } = await site.build()
	expect(diagnostics).toEqual([])
	expect(site.bytesOf('out').get('posts/a/index.html')).toContain('Hi {{ title }}')
})
