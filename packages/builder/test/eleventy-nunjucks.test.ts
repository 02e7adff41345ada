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
	["import { engine } from 'x'\nexport default () => ({ markdownTemplateEngine: engine() })", 'AD'],
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
