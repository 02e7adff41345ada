import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

const liquid = 'A{# B #}{% if 0 %}C{% endif %}D'

it.each([
	["export default () => ({ markdownTemplateEngine: 'njk' })", 'AD'],
	['export const config = { markdownTemplateEngine: "njk" }\nexport default () => {}', 'AD'],
	["module.exports = () => {}\nmodule.exports.config = { markdownTemplateEngine: 'njk' }", 'AD'],
	["export default () => ({ markdownTemplateEngine: 'liquid' })", 'A{# B #}CD'],
	['export default () => {}', 'A{# B #}CD'],
])('templates of posts are those of the engine in %j', async (config, text) => {
	site = scratchSite({
		'eleventy.config.js': config,
		'_data/metadata.json': '{"url": "https://e.x", "title": "E"}',
		'posts/a.md': `---\ntitle: T\ndate: 2024-01-01\n---\n${liquid}`,
	})
	await site.build()
	const page = readFileSync(join(site.root, 'out/posts/a/index.html'), 'utf8')
	expect(page).toContain(`<p>${text}</p>`)
})

it.each([
	["export default () => ({ markdownTemplateEngine: 'hbs' })", '', 'A{{! Secret }}'],
	[
		'export default () => ({ markdownTemplateEngine: engine() })',
		'',
		'A{% if 0 %}Secret{% endif %}',
	],
	['export default () => ({ markdownTemplateEngine: false })', 'hbs,md', 'A{{! Secret }}'],
	['export default () => {}', 'ejs,md', 'A<% if (0) { %>Secret<% } %>'],
])('a text of an engine that is not run is left out: %j, %j', async (config, engine, text) => {
	const override = engine && `templateEngineOverride: ${engine}\n`
	site = scratchSite({
		'eleventy.config.js': config,
		'_data/metadata.json': '{"url": "https://e.x", "title": "E"}',
		'posts/a.md': `---\ntitle: T\ndate: 2024-01-01\n${override}---\n${text}`,
		'posts/b.md': '---\ntitle: B\ndate: 2024-01-01\n---\nPlain',
	})
	const { diagnostics } = await site.build()
	expect(diagnostics).toMatchObject([{ rule: 'liquid-failed', file: 'posts/a.md' }])
	expect([...site.bytesOf('out').values()].join()).not.toContain('Secret')
	expect(site.bytesOf('out').get('posts/b/index.html')).toContain('Plain')
})

it('blocks that a text of the includes does not have are not shown', async () => {
	site = scratchSite({
		'eleventy.config.js':
			"export default () => ({ markdownTemplateEngine: 'njk', dir: { includes: '_parts', layouts: '_layouts' } })",
		'_data/metadata.json': '{"url": "https://e.x", "title": "E"}',
		'_parts/base.njk': '{% block main %}{% endblock %}',
		'_layouts/outer.njk':
			'{% extends "base.njk" %}{% block main %}{% block inner %}{% endblock %}{% endblock %}',
		'posts/a.md':
			'---\ntitle: T\ndate: 2024-01-01\n---\n{% extends "base.njk" %}{% block main %}Shown{% endblock %}{% block other %}Secret{% endblock %}',
		'posts/b.md':
			'---\ntitle: U\ndate: 2024-01-01\n---\n{% extends "_layouts/outer.njk" %}{% block inner %}Within{% endblock %}',
	})
	const { diagnostics } = await site.build()
	expect(diagnostics.map(({ file, message }) => `${file} ${message}`)).toContainEqual(
		expect.stringMatching(/^posts\/a\.md Unexpected block `other`/),
	)
	expect([...site.bytesOf('out').values()].join()).not.toContain('Secret')
	expect(site.bytesOf('out').get('posts/a/index.html')).toContain('Shown')
	expect(site.bytesOf('out').get('posts/b/index.html')).toContain('Within')
})
